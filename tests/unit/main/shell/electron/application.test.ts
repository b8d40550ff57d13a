import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CALL_NAMES, channelOf } from '@shared/contract/names.ts';
import { failure, success } from '@shared/contract/result.ts';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { desk, openDesk } from './fake-desk.ts';
import {
  app,
  BrowserWindow,
  cancellable,
  dialog,
  ipcMain,
  Notification,
  protocol,
  session,
} from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));
vi.mock('../../../../../src/main/desk.ts', () => import('./fake-desk.ts'));
vi.mock('../../../../../src/main/answer.ts', () => import('./fake-desk.ts'));
const { runApplication } = await import('../../../../../src/main/shell/electron/application.ts');

const ownFrame = { url: 'app://desk/#/welcome', parent: null };
let rendererDirectory: string;
let userData: string;

const invoke = (name: string, senderFrame: unknown, input: unknown = {}) =>
  ipcMain.handlers.get(channelOf(name as never))?.({ senderFrame } as never, input as never);

const start = async (): Promise<BrowserWindow> => {
  await runApplication({ rendererDirectory, preload: '/built/preload.cjs' });
  const [window] = BrowserWindow.opened;
  if (window === undefined) throw new Error('no window was opened');
  return window;
};

const argumentsOfTheTests = process.argv;
afterAll(() => {
  process.argv = argumentsOfTheTests;
});

beforeEach(() => {
  vi.clearAllMocks();
  app.removeAllListeners();
  process.argv = ['electron', '.', '--store=/some/store'];
  app.hasQuit = false;
  ipcMain.handlers.clear();
  BrowserWindow.opened = [];
  Notification.shown = [];
  rendererDirectory = mkdtempSync(join(tmpdir(), 'desk-renderer-'));
  writeFileSync(join(rendererDirectory, 'index.html'), '<!doctype html>');
  userData = mkdtempSync(join(tmpdir(), 'desk-user-data-'));
  app.getPath.mockReturnValue(userData);
  openDesk.mockReset().mockImplementation(async () => success(desk('first')));
});

describe('the window', () => {
  test('is sandboxed, isolated and checks no spelling', async () => {
    const window = await start();
    expect(app.enableSandbox).toHaveBeenCalledBefore(app.whenReady);
    expect(window.options.webPreferences).toEqual({
      preload: '/built/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
    });
    expect(session.defaultSession.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
    expect(window.loadURL).toHaveBeenCalledWith('app://desk/');
  });

  test('opens once: a second start brings it to the front', async () => {
    const window = await start();
    app.emit('second-instance');
    expect(window.restore).toHaveBeenCalled();
    expect(window.focus).toHaveBeenCalled();

    app.requestSingleInstanceLock.mockReturnValueOnce(false);
    await runApplication({ rendererDirectory, preload: '' });
    expect(BrowserWindow.opened).toHaveLength(1);
    expect(app.quit).toHaveBeenCalled();
  });

  test('has no permission, whoever asks and however', async () => {
    await start();
    const { defaultSession } = session;
    const decide = vi.fn();
    defaultSession.setPermissionRequestHandler.mock.calls[0]?.[0]({}, 'media', decide);
    expect(decide).toHaveBeenCalledWith(false);
    expect(defaultSession.setPermissionCheckHandler.mock.calls[0]?.[0]({}, 'media')).toBe(false);
    expect(defaultSession.setDevicePermissionHandler.mock.calls[0]?.[0]({})).toBe(false);
  });

  test.each([
    ['app://desk/assets/main.js', false],
    ['data:image/png;base64,AA', false],
    ['blob:app://desk/1', false],
    ['https://example.org/', true],
    ['http://127.0.0.1:80/', true],
    ['file:///etc/passwd', true],
    ['wss://example.org/', true],
    ['app://other/', true],
  ])('reaches its own files and no network: %s', async (url, cancel) => {
    await start();
    const decide = vi.fn();
    session.defaultSession.webRequest.onBeforeRequest.mock.calls[0]?.[0]({ url }, decide);
    expect(decide).toHaveBeenCalledWith({ cancel });
  });

  test('goes nowhere, opens nothing and embeds nothing', async () => {
    const { webContents } = await start();
    app.emit('web-contents-created', {}, webContents);
    const navigated = (url: string, isMainFrame: boolean): boolean => {
      const event = cancellable({ url, isMainFrame });
      webContents.emit('will-frame-navigate', event);
      return !event.defaultPrevented;
    };
    expect(navigated('https://example.org/', true)).toBe(false);
    expect(navigated('app://desk/other.html', true)).toBe(false);
    expect(navigated('app://desk.example.org/', true)).toBe(false);
    expect(navigated('app://desk/', false)).toBe(false);
    expect(navigated('app://desk/#/welcome', true)).toBe(true);
    const attached = cancellable();
    webContents.emit('will-attach-webview', attached);
    expect(attached.defaultPrevented).toBe(true);
    expect(webContents.setWindowOpenHandler.mock.calls[0]?.[0]()).toEqual({ action: 'deny' });
  });
});

describe('the scheme app://', () => {
  test('is registered before the application is ready, with the least privileges', async () => {
    await start();
    expect(protocol.registerSchemesAsPrivileged).toHaveBeenCalledBefore(app.whenReady);
    expect(protocol.registerSchemesAsPrivileged).toHaveBeenCalledWith([
      { scheme: 'app', privileges: { standard: true, secure: true } },
    ]);
  });

  test('serves the built files with the policy that allows no connection', async () => {
    await start();
    const page = await protocol.handlers.get('app')?.(new Request('app://desk/'));
    expect(page?.status).toBe(200);
    expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page?.headers.get('content-security-policy')).toContain("connect-src 'none'");
    expect(await page?.text()).toBe('<!doctype html>');
  });

  test.each([
    'app://desk/../secret.json',
    'app://desk/%2e%2e/secret.json',
    'app://other/',
    'app://desk/missing.js',
  ])('serves nothing else: %s', async (address) => {
    await start();
    const answered = await protocol.handlers.get('app')?.(new Request(address));
    expect(answered?.status).toBe(404);
  });
});

describe('a call', () => {
  test('of the own page reaches the desk', async () => {
    await start();
    expect([...ipcMain.handlers.keys()].sort()).toEqual(CALL_NAMES.map(channelOf).sort());
    expect(await invoke('list-meetings', ownFrame, { commission: 'a' })).toEqual(
      success({
        desk: expect.objectContaining({ name: 'first' }),
        name: 'list-meetings',
        input: { commission: 'a' },
      }),
    );
  });

  test.each([
    ['a frame that is gone', null],
    ['a frame in the page', { url: 'app://desk/', parent: ownFrame }],
    ['a web page', { url: 'https://example.org/', parent: null }],
    ['a look-alike', { url: 'app://desk.example.org/', parent: null }],
    ['a blank page', { url: '', parent: null }],
  ])('of %s finds no desk', async (_of, frame) => {
    await start();
    expect(await invoke('list-meetings', frame)).toEqual(failure('unreachable', 'list-meetings'));
  });
});

describe('a file for the user', () => {
  const deliver = async (name: string) => {
    await start();
    return openDesk.mock.calls[0]?.[1].deliver({
      name,
      mediaType: 'application/pdf',
      bytes: Buffer.from('%PDF'),
    });
  };

  test('goes where the system dialog says', async () => {
    const filePath = join(userData, 'chosen.pdf');
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath });
    expect(await deliver('protocol-21.pdf')).toEqual({ kind: 'saved', fileName: 'chosen.pdf' });
    expect(readFileSync(filePath, 'utf8')).toBe('%PDF');
    expect(dialog.showSaveDialog.mock.calls[0]?.[1]).toEqual({
      defaultPath: 'protocol-21.pdf',
      filters: [{ name: 'PDF', extensions: ['pdf'] }],
    });
  });

  test('is not written when the dialog is cancelled', async () => {
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' });
    expect(await deliver('protocol-21.pdf')).toEqual({ kind: 'cancelled' });
  });
});

test('a notice of the desk leads back to the window', async () => {
  const window = await start();
  openDesk.mock.calls[0]?.[1].notify({ title: 'Commission', body: '2 actions of our side are overdue' });
  expect(window.focus).not.toHaveBeenCalled();
  Notification.shown[0]?.emit('click');
  expect(window.focus).toHaveBeenCalledTimes(1);
});

describe('the end', () => {
  test('waits until everything is written', async () => {
    let written = (): void => undefined;
    const slow = desk('slow');
    slow.close.mockReturnValueOnce(
      new Promise((resolve) => {
        written = resolve;
      }),
    );
    openDesk.mockResolvedValueOnce(success(slow));
    await start();
    app.quit();
    expect(slow.close).toHaveBeenCalledTimes(1);
    expect(app.hasQuit).toBe(false);
    written();
    await vi.waitFor(() => expect(app.hasQuit).toBe(true));
    expect(slow.close).toHaveBeenCalledTimes(1);
  });

  test('asks whether to try again when something could not be written', async () => {
    const full = desk('full');
    full.close.mockRejectedValueOnce(new Error('the disk is full'));
    openDesk.mockResolvedValueOnce(success(full));
    await start();
    app.quit();
    await vi.waitFor(() => expect(app.hasQuit).toBe(true));
    expect(dialog.showMessageBoxSync).toHaveBeenCalledWith(
      expect.objectContaining({ detail: 'the disk is full' }),
    );
    expect(full.close).toHaveBeenCalledTimes(2);
  });

  test('of a Windows session writes everything out', async () => {
    const open = desk('open');
    openDesk.mockResolvedValueOnce(success(open));
    const window = await start();
    window.emit('session-end');
    expect(open.close).toHaveBeenCalledTimes(1);
  });

  test('comes with the last window', async () => {
    await start();
    app.emit('window-all-closed');
    await vi.waitFor(() => expect(app.hasQuit).toBe(true));
  });
});

describe('the folder of the store', () => {
  test('can be chosen when the first one does not open, and is remembered', async () => {
    openDesk.mockResolvedValueOnce(failure('newer-format', '/some/store: store.json is newer'));
    dialog.showMessageBox.mockResolvedValueOnce({ response: 0 });
    dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: ['/another/store'] });
    await start();
    expect(dialog.showMessageBox.mock.calls[0]?.[0].detail).toContain('store.json is newer');
    expect(openDesk).toHaveBeenLastCalledWith('/another/store', expect.anything(), { mustExist: false });

    process.argv = ['electron', '.'];
    await runApplication({ rendererDirectory, preload: '' });
    expect(openDesk).toHaveBeenLastCalledWith('/another/store', expect.anything(), { mustExist: true });
  });

  test('that was opened last is asked for when it is gone', async () => {
    await start();
    process.argv = ['electron', '.'];
    openDesk.mockResolvedValueOnce(failure('not-found', '/some/store'));
    dialog.showMessageBox.mockResolvedValueOnce({ response: 1 });
    await runApplication({ rendererDirectory, preload: '' });
    expect(dialog.showMessageBox.mock.calls.at(-1)?.[0].detail).toContain('missing or empty');
  });

  test('need not be chosen: then the application ends', async () => {
    openDesk.mockResolvedValueOnce(failure('unreadable', 'no store'));
    dialog.showMessageBox.mockResolvedValueOnce({ response: 1 });
    await runApplication({ rendererDirectory, preload: '' });
    expect(BrowserWindow.opened).toHaveLength(0);
    expect(app.hasQuit).toBe(true);
  });
});
