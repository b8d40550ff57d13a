import type { CallInput } from '@shared/contract/calls.ts';
import { isSameClause, keyOf } from '@shared/domain/clause-reference.ts';
import { chainOf } from './action-chain.ts';
import { actionRows } from './action-rows.ts';
import { fail } from './call-failure.ts';
import type { DeskContext, Handling } from './context.ts';
import { commandFor, editedFollowUps, openFollowUps, saveFollowUps } from './follow-ups.ts';
import { listActions, trackCommission } from './list-actions.ts';
import { refuseStale } from './refusals.ts';

/** All are applied before the first is kept, and nothing waits between: one that is refused refuses all. */
const acceptReports = async (
  context: DeskContext,
  { commission, rows }: CallInput<'accept-reports'>,
): Promise<void> => {
  const meetings = [...new Set(rows.map(({ origin }) => origin.meeting))];
  const opened = await Promise.all(meetings.map((id) => openFollowUps(context, commission, id)));
  const edited = opened.map((open) => {
    const ofMeeting = rows.filter(({ origin }) => origin.meeting === open.atWork.meeting.id);
    const commands = ofMeeting.map((row) => commandFor(open, row));
    return { open, followUps: editedFollowUps(open, commands) };
  });
  await Promise.all(edited.map(({ open, followUps }) => saveFollowUps(open, followUps)));
};

/** The calls about the actions of signed records and what happened to them since. */
export const actionHandlers = (
  context: DeskContext,
): Handling<'list-actions' | 'get-action' | 'edit-follow-ups' | 'accept-reports'> => ({
  'list-actions': ({ commission }) => listActions(context, commission),
  'get-action': async ({ commission, origin }) => {
    const { tracked, meetings } = await trackCommission(context, commission);
    const found = tracked.find((action) => isSameClause(action.origin, origin));
    if (found === undefined) return fail('not-found', origin.clause);
    const { revision } = await context.documents.followUps(commission, origin.meeting);
    const rows = new Map(actionRows(tracked, meetings).map((row) => [keyOf(row.origin), row]));
    const chain = chainOf(found, tracked).flatMap((action) => rows.get(keyOf(action.origin)) ?? []);
    const action = rows.get(keyOf(origin)) ?? fail('not-found', origin.clause);
    return { action, chain, revision };
  },
  'edit-follow-ups': async ({ commission, meeting, revision, commands }) => {
    const open = await openFollowUps(context, commission, meeting);
    if (revision !== null) refuseStale(open.document, revision);
    const followUps = editedFollowUps(open, commands);
    return { followUps, revision: await saveFollowUps(open, followUps) };
  },
  'accept-reports': async (input) => {
    await acceptReports(context, input);
    return { accepted: input.rows.length };
  },
});
