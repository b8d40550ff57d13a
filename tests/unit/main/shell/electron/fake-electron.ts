import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

/** Stands in for the module `electron`: it keeps what it is told, and events are sent to it by hand. */

class FakeApp extends EventEmitter {
  enableSandbox = vi.fn();
  exit = vi.fn();
  getPath = vi.fn((): string => '/nowhere');
  requestSingleInstanceLock = vi.fn((): boolean => true);
  whenReady = vi.fn(async (): Promise<void> => undefined);
  /** As in Electron: what remains to be done may stop it, and then nothing has ended. */
  hasQuit = false;
  quit = vi.fn((): void => {
    const event = cancellable();
    this.emit('will-quit', event);
    this.hasQuit = !event.defaultPrevented;
  });
}

/** An event whose default can be prevented. */
export const cancellable = <Details extends object>(details?: Details) => {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
};

type Handler = (...given: never[]) => unknown;

export const app = new FakeApp();

export const ipcMain = {
  handlers: new Map<string, Handler>(),
  handle: (channel: string, handler: Handler): void => void ipcMain.handlers.set(channel, handler),
};

export const protocol = {
  registerSchemesAsPrivileged: vi.fn(),
  handlers: new Map<string, (request: Request) => Promise<Response>>(),
  handle: (scheme: string, handler: (request: Request) => Promise<Response>): void =>
    void protocol.handlers.set(scheme, handler),
};

export const dialog = {
  showSaveDialog: vi.fn(),
  showOpenDialog: vi.fn(),
  showMessageBox: vi.fn(),
  showMessageBoxSync: vi.fn((..._given: unknown[]): number => 0),
};

export const Menu = {
  buildFromTemplate: vi.fn((template: unknown) => template),
  setApplicationMenu: vi.fn(),
};

export const session = {
  defaultSession: {
    on: vi.fn(),
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    setSpellCheckerEnabled: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn() },
  },
};

export class Notification extends EventEmitter {
  static shown: Notification[] = [];
  static isSupported = vi.fn((): boolean => true);
  close = vi.fn();
  show = (): void => void Notification.shown.push(this);

  constructor(readonly options: { title: string; body: string }) {
    super();
  }
}

export class BrowserWindow extends EventEmitter {
  static opened: BrowserWindow[] = [];
  isMinimized = vi.fn((): boolean => true);
  restore = vi.fn();
  focus = vi.fn();
  show = vi.fn();
  loadURL = vi.fn(async (): Promise<void> => undefined);
  webContents = Object.assign(new EventEmitter(), { reload: vi.fn(), setWindowOpenHandler: vi.fn() });

  constructor(readonly options: { webPreferences: Record<string, unknown> }) {
    super();
    BrowserWindow.opened.push(this);
  }
}
