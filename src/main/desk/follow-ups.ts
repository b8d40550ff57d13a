import type { AcceptedReport } from '@shared/contract/report-row.ts';
import { applyToFollowUps } from '@shared/domain/apply-follow-ups.ts';
import type { Commission } from '@shared/domain/commission.ts';
import { type FollowUpCommand, FollowUps } from '@shared/domain/follow-up.ts';
import type { Id } from '@shared/domain/identifier.ts';
import { numbersOf } from '@shared/domain/numbering.ts';
import { followUpsFile } from '../store/layout.ts';
import type { StoredDocument } from '../store/stored-document.ts';
import { applyAll } from './apply-all.ts';
import { failRejected } from './call-failure.ts';
import type { DeskDocuments } from './context.ts';
import type { MeetingAtWork } from './meeting-at-work.ts';
import { refuseInvalid } from './refusals.ts';

/** The follow-ups of one meeting held for editing, with what the rules look at besides. */
export interface OpenFollowUps {
  atWork: MeetingAtWork;
  commission: Commission;
  document: StoredDocument<FollowUps>;
}

/** Throws FileProblem or NotFound. */
export const openFollowUps = async (
  { store, documents }: DeskDocuments,
  commission: Id,
  meeting: Id,
): Promise<OpenFollowUps> => {
  const document = await documents.followUps(commission, meeting);
  await documents.beforeWork(followUpsFile(store.directory, commission, meeting));
  return {
    atWork: await documents.meeting(commission, meeting),
    commission: (await documents.commission(commission)).data,
    document,
  };
};

/** The follow-ups after all commands, in no document yet. Throws CallFailure: `rejected` or `invalid-input`. */
export const editedFollowUps = (
  { atWork, commission, document }: OpenFollowUps,
  commands: readonly FollowUpCommand[],
): FollowUps => {
  const { state } = applyAll(document.data, commands, (followUps, command) =>
    applyToFollowUps(followUps, command, { meeting: atWork.meeting, commission }),
  );
  refuseInvalid(FollowUps, document.data, state);
  return state;
};

/**
 * Makes them the newest state at once and resolves to its revision. Guarantee: then it is on disk, and so is the
 * signature of the meeting. Throws NotSaved; memory keeps everything.
 */
export const saveFollowUps = async (
  { atWork, document }: OpenFollowUps,
  edited: FollowUps,
): Promise<number> => {
  if (edited !== document.data) document.replace(edited);
  const { revision } = document;
  await atWork.save();
  await document.save();
  return revision;
};

/** The command that takes an accepted report in. Throws CallFailure where the meeting has no such clause. */
export const commandFor = (
  { atWork }: OpenFollowUps,
  { origin, report }: AcceptedReport,
): FollowUpCommand => {
  const clause = numbersOf(atWork.meeting).get(origin.clause);
  return clause === undefined
    ? failRejected({ code: 'not-found', subject: origin.clause })
    : { type: 'put-report', clause, report };
};
