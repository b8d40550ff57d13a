import { beforeEach, describe, expect, test, vi } from 'vitest';
import { BrowserWindow, cancellable, dialog } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));
const { openWindow } = await import('../../../../../src/main/shell/electron/window.ts');

beforeEach(() => {
  vi.clearAllMocks();
  BrowserWindow.opened = [];
});

describe('a page that holds what is not saved', () => {
  const closesOn = (answer: number): boolean => {
    const { webContents } = openWindow('/built/preload.cjs');
    dialog.showMessageBoxSync.mockReturnValueOnce(answer);
    const event = cancellable();
    webContents.emit('will-prevent-unload', event as never);
    return event.defaultPrevented;
  };

  test('stays unless the user closes it anyway', () => {
    expect(closesOn(0)).toBe(false);
    expect(dialog.showMessageBoxSync).toHaveBeenCalledWith(
      BrowserWindow.opened[0],
      expect.objectContaining({ buttons: ['Stay', 'Close anyway'], defaultId: 0, cancelId: 0 }),
    );
  });

  test('goes where the user closes it anyway', () => {
    expect(closesOn(1)).toBe(true);
  });
});
