import { expect, test, vi } from 'vitest';
import { cancellable, session } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));
const { lockSession } = await import('../../../../../src/main/shell/electron/security.ts');

test('a page downloads nothing: files go through the dialog of the system', () => {
  lockSession(session.defaultSession as never);
  const download = cancellable();
  const [, onDownload] =
    session.defaultSession.on.mock.calls.find(([event]) => event === 'will-download') ?? [];
  onDownload(download);
  expect(download.defaultPrevented).toBe(true);
});
