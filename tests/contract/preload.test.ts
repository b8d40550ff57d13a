import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { CALL_NAMES, type CallName, channelOf } from '@shared/contract/names.ts';
import { describe, expect, test, vi } from 'vitest';

type Bridge = Record<CallName, (input: unknown) => Promise<unknown>>;

/** Runs the built preload as Electron's sandbox would: with nothing to require but two members of `electron`. */
const loadPreload = () => {
  const exposeInMainWorld = vi.fn();
  const invoke = vi.fn(async (..._given: unknown[]): Promise<unknown> => 'answer');
  const require = (name: string): unknown => {
    if (name !== 'electron') throw new Error(`a sandboxed preload cannot require ${name}`);
    return { contextBridge: { exposeInMainWorld }, ipcRenderer: { invoke } };
  };
  runInNewContext(readFileSync('out/preload/preload.cjs', 'utf8'), { require, exports: {}, module: {} });
  const [name, bridge] = exposeInMainWorld.mock.calls[0] ?? [];
  return { invoke, exposed: exposeInMainWorld.mock.calls.length, name, bridge: bridge as Bridge };
};

describe('the built preload', () => {
  test('gives the page one object with one function a call, and no more', () => {
    const { exposed, name, bridge } = loadPreload();
    expect(exposed).toBe(1);
    expect(name).toBe('commissionDesk');
    expect(Object.keys(bridge).sort()).toEqual([...CALL_NAMES].sort());
  });

  test.each(CALL_NAMES)('binds %s to its own channel and hands over one input', async (name) => {
    const { invoke, bridge } = loadPreload();
    const input = { commission: 'ru-az' };
    expect(await (bridge[name] as (...given: unknown[]) => Promise<unknown>)(input, 'other-channel')).toBe(
      'answer',
    );
    expect(invoke.mock.calls).toEqual([[channelOf(name), input]]);
  });

  test('answers with an error where main does not', async () => {
    const { invoke, bridge } = loadPreload();
    invoke.mockRejectedValueOnce(new Error('No handler registered'));
    expect(await bridge['describe-desk']({})).toEqual({
      ok: false,
      error: { code: 'unreachable', subject: '', rejection: null },
    });
  });

  test('has at most 60 lines of source', () => {
    expect(readFileSync('src/preload/index.ts', 'utf8').split('\n').length).toBeLessThanOrEqual(60);
  });
});
