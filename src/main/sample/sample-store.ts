import { applyToMeeting } from '@shared/domain/apply-meeting.ts';
import type { ClauseReference } from '@shared/domain/clause-reference.ts';
import { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import { newMeeting } from '@shared/domain/new-meeting.ts';
import { openActionsFor, trackActions } from '@shared/domain/tracked-action.ts';
import commissionContent from '../../../resources/sample/commission.json' with { type: 'json' };
import meeting20Content from '../../../resources/sample/meeting-20.json' with { type: 'json' };
import meeting21Content from '../../../resources/sample/meeting-21.json' with { type: 'json' };
import { MeetingContent } from './meeting-content.ts';
import { sampleCommands } from './sample-commands.ts';

const applyAll = (
  planned: Meeting,
  commands: readonly MeetingCommand[],
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

/**
 * The Russia-Azerbaijan commission with its 20th (signed) and 21st (drafting) meetings, in that order. Made from
 * resources/sample by the domain's own commands, each meeting as the successor of the one before. The same every
 * time; throws only where that content breaks a rule of the domain.
 */
export const sampleStore = (): { commission: Commission; meetings: Meeting[] } => {
  const commission = Commission.parse(commissionContent);
  const meetings: Meeting[] = [];
  for (const document of [meeting20Content, meeting21Content]) {
    const content = MeetingContent.parse(document);
    const planned = newMeeting(commission, meetings.at(-1) ?? null, content.id, content.header);
    const openActions = openActionsFor(planned, trackActions(meetings)).map(({ origin }) => origin);
    meetings.push(applyAll(planned, sampleCommands(content, planned, commission), commission, openActions));
  }
  return { commission, meetings };
};
