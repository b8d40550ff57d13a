import { CALL_NAMES } from '@shared/contract/names.ts';
import { type Result, success } from '@shared/contract/result.ts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createDownloads } from '../../src/main/shell/served/downloads.ts';
import { listenOnLoopback, type RunningServer, serveOn } from '../../src/main/shell/served/server.ts';

let server: RunningServer;
const answer = vi.fn(
  async (name: string, input: unknown): Promise<Result<unknown>> => success({ name, input }),
);

/** The window's own client in a page of the served shell: a browser adds the origin and the cookie. */
const clientInBrowser = async () => {
  const { origin } = new URL(server.address);
  const opened = await fetch(server.address, { redirect: 'manual' });
  const cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const network = fetch;
  vi.stubGlobal('window', {});
  vi.stubGlobal('fetch', (path: string, init: RequestInit) =>
    network(`${origin}${path}`, { ...init, headers: { ...init.headers, origin, cookie } }),
  );
  return (await import('../../src/renderer/app/desk-client.ts')).desk;
};

beforeAll(async () => {
  const served = { rendererDirectory: '/nowhere', answer, downloads: createDownloads() };
  server = serveOn(await listenOnLoopback(0), served);
});

afterAll(async () => {
  vi.unstubAllGlobals();
  await server.close();
});

test('the client of the window and the served shell agree on every call', async () => {
  const client = await clientInBrowser();
  expect(Object.keys(client).sort()).toEqual([...CALL_NAMES].sort());
  for (const name of CALL_NAMES) {
    const call = client[name] as (input: unknown) => Promise<unknown>;
    expect(await call({ commission: 'ru-az' })).toEqual(success({ name, input: { commission: 'ru-az' } }));
  }
});
