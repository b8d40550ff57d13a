import { basename, extname } from 'node:path';
import type { Delivery } from '@shared/contract/calls.ts';
import { type BrowserWindow, dialog } from 'electron';
import type { ExportedFile } from '../../desk/ports.ts';
import { writeWhole } from '../common/write-whole.ts';

/**
 * Asks where to save a file and writes it there; the page never names a path. Rejects with the system's error if it
 * cannot be written.
 */
export const saveThroughDialog = async (window: BrowserWindow, file: ExportedFile): Promise<Delivery> => {
  const extension = extname(file.name).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: file.name,
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  });
  if (canceled || filePath === '') return { kind: 'cancelled' };
  await writeWhole(filePath, file.bytes);
  return { kind: 'saved', fileName: basename(filePath) };
};

/** Asks whether to close the page of a window although not everything typed there is saved. */
export const closesUnsaved = (window: BrowserWindow): boolean =>
  dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: 'Some of what you typed is not saved yet.',
    buttons: ['Stay', 'Close anyway'],
    defaultId: 0,
    cancelId: 0,
  }) === 1;

/** Asks for the folder of a store, new or existing; undefined where the user thinks better of it. */
export const chooseStoreDirectory = async (): Promise<string | undefined> => {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    title: 'Open the folder of a desk',
    buttonLabel: 'Open',
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? undefined : filePaths[0];
};

/** Says why a store does not open. True if the user wants another folder, false to quit. */
export const offerOtherStore = async (directory: string, reason: string): Promise<boolean> => {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: 'The desk does not open',
    detail: `${directory}\n\n${reason}`,
    buttons: ['Open another folder…', 'Quit'],
    defaultId: 0,
    cancelId: 1,
  });
  return response === 0;
};

/** Asks for the folder that backups go to; undefined where the user thinks better of it. */
export const chooseBackupFolder = async (window: BrowserWindow): Promise<string | undefined> => {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Choose a folder for backups',
    buttonLabel: 'Choose',
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? undefined : filePaths[0];
};
