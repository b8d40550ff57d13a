import { success } from '@shared/contract/result.ts';
import { expect, test, vi } from 'vitest';

const notify = vi.hoisted(() => vi.fn());
vi.mock('../../../../../src/renderer/app/desk-client.ts', () => ({ desk: { notify } }));
const { notifyOnce } = await import('../../../../../src/renderer/app/reminders/notify-once.ts');

test('what asks for attention is told once a day and commission', () => {
  notify.mockResolvedValue(success({}));
  const notice = { title: 'Commission', body: '2 actions of our side are overdue' };
  notifyOnce('one', '2026-03-10', notice);
  notifyOnce('one', '2026-03-10', { ...notice, body: '3 actions of our side are overdue' });
  expect(notify.mock.calls).toEqual([[notice]]);
  notifyOnce('other', '2026-03-10', notice);
  notifyOnce('one', '2026-03-11', notice);
  notifyOnce('one', '2026-03-11', notice);
  expect(notify).toHaveBeenCalledTimes(3);
});
