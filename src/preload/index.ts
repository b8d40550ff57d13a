import { CALL_NAMES, channelOf } from '@shared/contract/names.ts';
import { contextBridge, ipcRenderer } from 'electron';

const UNREACHABLE = { ok: false, error: { code: 'unreachable', subject: '', rejection: null } };

/** One function per call, each bound to its own channel: the page can name no other. None of them ever throws. */
const bridge = Object.fromEntries(
  CALL_NAMES.map((name) => {
    const channel = channelOf(name);
    const call = async (input: unknown): Promise<unknown> => {
      try {
        return await ipcRenderer.invoke(channel, input);
      } catch {
        return UNREACHABLE;
      }
    };
    return [name, call];
  }),
);

contextBridge.exposeInMainWorld('commissionDesk', bridge);
