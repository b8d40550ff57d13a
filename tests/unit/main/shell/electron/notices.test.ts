import { beforeEach, expect, test, vi } from 'vitest';
import { Notification } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));
const { createNotices } = await import('../../../../../src/main/shell/electron/notices.ts');

const overdue = { title: 'Commission', body: '2 actions of our side are overdue' };

beforeEach(() => {
  Notification.shown = [];
});

test('a notice is one notification of the system, which hears its click', () => {
  const onClick = vi.fn();
  createNotices(onClick)(overdue);
  expect(Notification.shown.map(({ options }) => options)).toEqual([overdue]);
  expect(onClick).not.toHaveBeenCalled();
  Notification.shown[0]?.emit('click');
  expect(onClick).toHaveBeenCalledTimes(1);
});

test('a later notice takes the place of the one before', () => {
  const notify = createNotices(() => undefined);
  notify(overdue);
  notify({ ...overdue, body: '3 actions of our side are overdue' });
  const [before, latest] = Notification.shown;
  expect(before?.close).toHaveBeenCalledTimes(1);
  expect(latest?.close).not.toHaveBeenCalled();
});

test('a system without notifications is left alone', () => {
  Notification.isSupported.mockReturnValueOnce(false);
  createNotices(() => undefined)(overdue);
  expect(Notification.shown).toEqual([]);
});
