import { applyToMeeting } from '@shared/domain/apply-meeting.ts';
import type { ClauseReference } from '@shared/domain/clause-reference.ts';
import { Commission } from '@shared/domain/commission.ts';
import { type DeskSettings, initialSettings } from '@shared/domain/desk-settings.ts';
import type { FollowUps } from '@shared/domain/follow-up.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingAct } from '@shared/domain/meeting-commands.ts';
import type { MeetingVersion } from '@shared/domain/meeting-version.ts';
import { newMeeting } from '@shared/domain/new-meeting.ts';
import { openActionsFor, trackActions } from '@shared/domain/tracked-action.ts';
import commissionContent from '../../../resources/sample/commission.json' with { type: 'json' };
import followUps20Content from '../../../resources/sample/follow-ups-20.json' with { type: 'json' };
import meeting20Content from '../../../resources/sample/meeting-20.json' with { type: 'json' };
import meeting21Content from '../../../resources/sample/meeting-21.json' with { type: 'json' };
import { MeetingContent } from './meeting-content.ts';
import { sampleCommands } from './sample-commands.ts';
import { FollowUpContent, sampleFollowUps } from './sample-follow-ups.ts';

/** Each meeting with what has happened since to its actions. */
const DOCUMENTS = [
  { document: meeting20Content, since: followUps20Content },
  { document: meeting21Content, since: [] },
];

const applyAll = (
  planned: Meeting,
  commands: readonly MeetingAct[],
  commission: Commission,
  openActions: readonly ClauseReference[],
): Meeting =>
  commands.reduce((meeting, command) => {
    const applied = applyToMeeting(meeting, command, commission, openActions);
    if (!applied.ok)
      throw new Error(
        `The sample is inconsistent: ${command.type} refused, ${applied.rejection.code} (${applied.rejection.subject})`,
      );
    return applied.state;
  }, planned);

export interface SampleStore {
  commission: Commission;
  meetings: Meeting[];
  /** The same as they were before their signature, for those that are signed; null for the others. */
  agreed: (Meeting | null)[];
  /** One for each meeting, in the same order. */
  followUps: FollowUps[];
  /** The drafts of these meetings that were kept under a name. */
  versions: MeetingVersion[];
  settings: DeskSettings;
}

const earlierDraft = (
  meeting: Meeting,
  { earlierDraft: draft }: MeetingContent,
  commission: Commission,
): MeetingVersion[] => {
  if (draft === null) return [];
  const commands = Object.entries(draft.texts).flatMap(([id, texts]) =>
    Object.entries(texts).map(
      ([language, text]): MeetingAct => ({
        type: 'edit-clause-text',
        id,
        language,
        text,
      }),
    ),
  );
  const { name, keptAt } = draft;
  return [
    {
      id: `draft-${meeting.ordinal}`,
      name,
      keptAt,
      revision: 1,
      meeting: applyAll(meeting, commands, commission, []),
    },
  ];
};

/**
 * The Russia-Azerbaijan commission as the Russian side keeps it, with its 20th (signed) and 21st (drafting) meetings,
 * in that order, and what was reported about the actions of the 20th. Made from resources/sample by the domain's own
 * commands, each meeting as the successor of the one before. The same every time; throws only where that content
 * breaks a rule of the domain.
 */
export const sampleStore = (): SampleStore => {
  const commission = Commission.parse(commissionContent);
  const meetings: Meeting[] = [];
  const agreed: (Meeting | null)[] = [];
  const followUps: FollowUps[] = [];
  const versions: MeetingVersion[] = [];
  for (const { document, since } of DOCUMENTS) {
    const content = MeetingContent.parse(document);
    const planned = newMeeting(commission, meetings.at(-1) ?? null, content.id, content.header);
    const openActions = openActionsFor(planned, trackActions(meetings)).map(({ origin }) => origin);
    const ready = applyAll(planned, sampleCommands(content, planned, commission), commission, openActions);
    const { signedOn } = content;
    const signing: MeetingAct[] = signedOn === null ? [] : [{ type: 'sign', signedOn }];
    const meeting = applyAll(ready, signing, commission, openActions);
    agreed.push(meeting === ready ? null : ready);
    meetings.push(meeting);
    versions.push(...earlierDraft(meeting, content, commission));
    followUps.push(sampleFollowUps(FollowUpContent.parse(since), meeting, commission));
  }
  return {
    commission,
    meetings,
    agreed,
    followUps,
    versions,
    settings: { ...initialSettings(commission.id), ownSide: 'ru' },
  };
};
