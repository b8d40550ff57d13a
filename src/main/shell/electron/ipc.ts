import { CALL_NAMES, channelOf } from '@shared/contract/names.ts';
import { failure, type Result } from '@shared/contract/result.ts';
import { ipcMain, type WebFrameMain } from 'electron';
import { isOwnAddress } from './protocol.ts';

const isOwnPage = (frame: WebFrameMain | null): boolean =>
  frame !== null && frame.parent === null && isOwnAddress(frame.url);

/** Answers the calls of the application's own page; to any other frame the desk is not there. Never throws. */
export const answerCalls = (answer: (name: string, input: unknown) => Promise<Result<unknown>>): void => {
  for (const name of CALL_NAMES)
    ipcMain.handle(channelOf(name), async (event, input: unknown) =>
      isOwnPage(event.senderFrame) ? answer(name, input) : failure('unreachable', name),
    );
};
