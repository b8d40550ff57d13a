import type { CommissionSummary, Damage } from '@shared/contract/calls.ts';
import { applyToCommission } from '@shared/domain/apply-commission.ts';
import { Commission } from '@shared/domain/commission.ts';
import type { CommissionCommand } from '@shared/domain/commission-commands.ts';
import { brokenInCommission } from '@shared/domain/consistency/commission-references.ts';
import { brokenInMeeting } from '@shared/domain/consistency/meeting-references.ts';
import { mentionsBody, mentionsPerson } from '@shared/domain/mentions.ts';
import { checkFormula } from '@shared/record/check-formula.ts';
import { commissionFile } from '../store/layout.ts';
import { noteDamage } from '../store/note-damage.ts';
import { type StoredDocument, whyNotSaved } from '../store/stored-document.ts';
import { applyAll } from './apply-all.ts';
import { fail, failRejected } from './call-failure.ts';
import type { DeskContext, Handling } from './context.ts';
import type { MeetingAtWork } from './meeting-at-work.ts';
import { refuseInvalid, refuseStale } from './refusals.ts';

/** Whether the command takes something away that meetings may name: a body, a person or a language. */
const mayStrand = (command: CommissionCommand): boolean =>
  command.type === 'remove-body' ||
  command.type === 'remove-person' ||
  (command.type === 'edit-commission' && command.changes.languages !== undefined);

const refuseBroken = (broken: Iterable<string>): void => {
  for (const line of broken) fail('invalid-input', line);
};

const refuseMentioned = (meetings: readonly MeetingAtWork[], command: CommissionCommand): void => {
  const mentioned = meetings.some(
    ({ meeting }) =>
      (command.type === 'remove-body' && mentionsBody(meeting, command.id)) ||
      (command.type === 'remove-person' && mentionsPerson(meeting, command.id)),
  );
  if (mentioned && 'id' in command) failRejected({ code: 'in-use', subject: command.id });
};

/** Throws CallFailure where the commission words a formula in a way that no record could use. */
const refuseBadFormulas = ({ formulas }: Commission): void => {
  for (const [language, sentences] of Object.entries(formulas))
    for (const [path, sentence] of Object.entries(sentences))
      if (checkFormula(path, sentence)) failRejected({ code: 'bad-formula', subject: `${language} ${path}` });
};

/** Applies the commands in memory, all or none. Throws CallFailure. */
const editCommission = (
  document: StoredDocument<Commission>,
  revision: number,
  commands: readonly CommissionCommand[],
  meetings: readonly MeetingAtWork[],
): void => {
  refuseStale(document, revision);
  const { state, patches } = applyAll(document.data, commands, applyToCommission);
  if (patches.length === 0) return;
  refuseInvalid(Commission, document.data, state);
  if (state.formulas !== document.data.formulas) refuseBadFormulas(state);
  // Single commands may pass through states that do not hold together; what they come to must.
  refuseBroken(brokenInCommission(state));
  for (const { meeting } of meetings) refuseBroken(brokenInMeeting(meeting, state));
  document.replace(state);
};

/** The calls about commissions and their registers. */
export const commissionHandlers = ({
  store,
  documents,
  backups,
  inTurn,
}: DeskContext): Handling<'list-commissions' | `${'get' | 'create' | 'edit'}-commission`> => ({
  'list-commissions': async () => {
    const commissions: CommissionSummary[] = [];
    const damage: Damage[] = [];
    for (const id of await store.commissionIds()) {
      const document = await noteDamage(damage, documents.commission(id));
      if (document === null) continue;
      const { name, shortName, languages } = document.data;
      const meetings = (await store.meetingIds(id)).length;
      commissions.push({ id, name, shortName, languages, meetings });
    }
    return { commissions, damage };
  },
  'get-commission': async ({ commission }) => {
    const document = await documents.commission(commission);
    const newest = { commission: document.data, revision: document.revision };
    await whyNotSaved(document.save());
    return newest;
  },
  'create-commission': ({ commission }) =>
    inTurn(async () => {
      // Nor one that was thrown away: it may come back, and its earlier states are kept under its id.
      if ([...(await store.commissionIds()), ...(await backups.knownIds(null))].includes(commission.id))
        fail('already-exists', commission.id);
      refuseBroken(brokenInCommission(commission));
      refuseBadFormulas(commission);
      await store.createCommission(commission);
      return { revision: 1 };
    }),
  'edit-commission': ({ commission, revision, commands }) =>
    inTurn(async () => {
      const document = await documents.commission(commission);
      await documents.beforeWork(commissionFile(store.directory, commission));
      // A meeting that cannot be read might name what is to go, so it prevents that.
      const ids = commands.some(mayStrand) ? await store.meetingIds(commission) : [];
      const meetings = await Promise.all(ids.map((id) => documents.meeting(commission, id)));

      // From here until it is applied nothing waits, so no edit of a meeting can come between.
      for (const command of commands) refuseMentioned(meetings, command);
      editCommission(document, revision, commands, meetings);
      // An undo could bring back a clause that names what has gone.
      for (const meeting of meetings) meeting.forgetHistory();

      const edited = { commission: document.data, revision: document.revision };
      await document.save();
      return edited;
    }),
});
