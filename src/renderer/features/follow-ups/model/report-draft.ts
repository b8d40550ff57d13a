import type { FollowUpCommand, Report } from '@shared/domain/follow-up.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { FollowUpRow } from './follow-up-row.ts';

/** A report that is being written, for one action or for several at once. */
export type ReportDraft = Omit<Report, 'id'>;

/** The edits of one meeting's follow-ups. */
export interface MeetingEdits {
  commission: Id;
  meeting: Id;
  commands: FollowUpCommand[];
}

/** The same report about each of the rows, meeting by meeting; `idOf` makes the identifier of each. */
export const reportEdits = (
  rows: readonly FollowUpRow[],
  draft: ReportDraft,
  idOf: () => Id,
): MeetingEdits[] => {
  const edits = new Map<string, MeetingEdits>();
  for (const { action, commission } of rows) {
    const { meeting } = action.origin;
    const key = `${commission.id}/${meeting}`;
    const ofMeeting = edits.get(key) ?? { commission: commission.id, meeting, commands: [] };
    ofMeeting.commands.push({ type: 'put-report', clause: action.number, report: { ...draft, id: idOf() } });
    edits.set(key, ofMeeting);
  }
  return [...edits.values()];
};
