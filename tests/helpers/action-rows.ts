import type { ActionRow } from '@shared/contract/action-row.ts';
import type { Report } from '@shared/domain/follow-up.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { trackActions } from '@shared/domain/tracked-action.ts';
import { actionRows } from '../../src/main/desk/action-rows.ts';

/** The actions of these meetings as the desk lists them. */
export const actionRowsOf = (...meetings: Meeting[]): ActionRow[] =>
  actionRows(trackActions(meetings), meetings);

/** What a side reports on a day. */
export const report = (side: string, state: Report['state'], on = '2023-05-01'): Report => ({
  id: `${side}-${on}`,
  side,
  on,
  state,
  text: {},
});
