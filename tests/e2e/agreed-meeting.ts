import type { Page } from '@playwright/test';
import type { CallOutput } from '@shared/contract/calls.ts';
import { agreeing } from '../helpers/agreeing.ts';
import { callDesk } from './desk-call.ts';

const ADDRESS = { commission: 'russia-azerbaijan', meeting: 'meeting-21' };

const answered = async <Value>(answer: Promise<unknown>): Promise<Value> => {
  const { ok, value } = (await answer) as { ok: boolean; value: Value };
  if (!ok) throw new Error(JSON.stringify(await answer));
  return value;
};

/** Brings the 21st meeting of the sample to agreement, as another window would. */
export const agreeOnSample = async (page: Page): Promise<void> => {
  const { meeting, revision } = await answered<CallOutput<'get-meeting'>>(
    callDesk(page, 'get-meeting', ADDRESS),
  );
  const { actions } = await answered<CallOutput<'list-actions'>>(
    callDesk(page, 'list-actions', { commission: ADDRESS.commission }),
  );
  const open = actions.filter(({ state }) => state === 'open').map(({ origin }) => origin);
  const commands = agreeing(meeting, open);
  await answered(callDesk(page, 'edit-meeting', { ...ADDRESS, revision, commands }));
};
