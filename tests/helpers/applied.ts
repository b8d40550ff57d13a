import { applyToMeeting } from '@shared/domain/apply-meeting.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';

/** The meeting after these commands; throws where the domain refuses one. */
export const applied = (
  meeting: Meeting,
  commands: readonly MeetingCommand[],
  commission: Commission,
): Meeting =>
  commands.reduce((state, command) => {
    const result = applyToMeeting(state, command, commission);
    if (!result.ok) throw new Error(`${command.type}: ${result.rejection.code}`);
    return result.state;
  }, meeting);
