import { Menu, type MenuItemConstructorOptions } from 'electron';

/** What the menu can ask of the application. */
export interface MenuActions {
  openStore(): Promise<void>;
}

/** The usual menus of the platform, with the roles that it names in the user's own language. */
export const menuTemplate = (
  actions: MenuActions,
  platform: NodeJS.Platform = process.platform,
): MenuItemConstructorOptions[] => [
  ...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
  {
    label: '&File',
    submenu: [
      { label: 'Open Folder…', accelerator: 'CommandOrControl+O', click: () => void actions.openStore() },
      { type: 'separator' },
      platform === 'darwin' ? { role: 'close' } : { role: 'quit' },
    ],
  },
  {
    // Undo and redo belong to the page: they work over the whole meeting, not over one field.
    label: '&Edit',
    submenu: [
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      { role: 'selectAll' },
    ],
  },
  {
    label: '&View',
    submenu: [
      { role: 'reload' },
      { type: 'separator' },
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
    ],
  },
  { role: 'windowMenu' },
];

/** Shows the menu. */
export const showMenu = (actions: MenuActions): void => {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(actions)));
};
