import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { channelOf } from '@shared/contract/names.ts';
import { success } from '@shared/contract/result.ts';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { desk, openDesk } from './fake-desk.ts';
import { app, BrowserWindow, cancellable, dialog, ipcMain, Menu } from './fake-electron.ts';

vi.mock('electron', () => import('./fake-electron.ts'));
vi.mock('../../../../../src/main/desk.ts', () => import('./fake-desk.ts'));
vi.mock('../../../../../src/main/answer.ts', () => import('./fake-desk.ts'));
const { runApplication } = await import('../../../../../src/main/shell/electron/application.ts');

/** The name of the desk that answers the page now. */
const answering = async (): Promise<string> => {
  const handler = ipcMain.handlers.get(channelOf('list-meetings'));
  const answer = await handler?.({ senderFrame: { url: 'app://desk/', parent: null } } as never, {} as never);
  return (answer as { value: { desk: { name: string } } }).value.desk.name;
};

/** Takes "Open Folder…" from the menu and chooses this folder. */
const chooseFolder = (folder: string): void => {
  const template = Menu.buildFromTemplate.mock.lastCall?.[0];
  const menu = template as { submenu?: { label?: string; click?: () => void }[] }[];
  const item = menu.flatMap(({ submenu }) => submenu ?? []).find(({ label }) => label === 'Open Folder…');
  dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [folder] });
  item?.click?.();
};

const argumentsOfTheTests = process.argv;
afterAll(() => {
  process.argv = argumentsOfTheTests;
});

let store: string;
let former: ReturnType<typeof desk>;
let latter: ReturnType<typeof desk>;
let window: BrowserWindow;

beforeEach(async () => {
  vi.clearAllMocks();
  app.removeAllListeners();
  ipcMain.handlers.clear();
  BrowserWindow.opened = [];
  store = mkdtempSync(join(tmpdir(), 'desk-store-'));
  process.argv = ['electron', '.', `--store=${store}`];
  app.getPath.mockReturnValue(mkdtempSync(join(tmpdir(), 'desk-user-data-')));
  former = desk('former');
  latter = desk('latter');
  openDesk.mockReset().mockResolvedValueOnce(success(former)).mockResolvedValueOnce(success(latter));
  await runApplication({ rendererDirectory: '', preload: '' });
  const [opened] = BrowserWindow.opened;
  if (opened === undefined) throw new Error('no window was opened');
  window = opened;
});

test('another store answers once the old page is gone; the former is written out', async () => {
  chooseFolder('/another/store');
  await vi.waitFor(() => expect(window.loadURL).toHaveBeenCalledTimes(2));
  expect(await answering()).toBe('former');
  expect(former.close).not.toHaveBeenCalled();

  window.webContents.emit('did-navigate');
  await vi.waitFor(() => expect(former.close).toHaveBeenCalledTimes(1));
  expect(await answering()).toBe('latter');
});

test('the store stays where the user stays with what is not saved', async () => {
  chooseFolder('/another/store');
  await vi.waitFor(() => expect(window.loadURL).toHaveBeenCalledTimes(2));
  dialog.showMessageBoxSync.mockReturnValueOnce(0);
  window.webContents.emit('will-prevent-unload', cancellable());
  await vi.waitFor(() => expect(latter.close).toHaveBeenCalledTimes(1));
  expect(await answering()).toBe('former');
  expect(former.close).not.toHaveBeenCalled();
});

test('the store that is open already is not opened again, by whatever path', async () => {
  const link = join(mkdtempSync(join(tmpdir(), 'desk-link-')), 'link');
  symlinkSync(store, link);
  chooseFolder(link);
  chooseFolder('/another/store');
  await vi.waitFor(() => expect(window.loadURL).toHaveBeenCalledTimes(2));
  expect(openDesk.mock.calls.map(([directory]) => directory)).toEqual([store, '/another/store']);
});
