import { mkdtempSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Result, success } from '@shared/contract/result.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDownloads, type Downloads } from '../../../../../src/main/shell/served/downloads.ts';
import { LARGEST_BODY } from '../../../../../src/main/shell/served/request-body.ts';
import {
  listenOnLoopback,
  type RunningServer,
  serveOn,
} from '../../../../../src/main/shell/served/server.ts';

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

let server: RunningServer;
let origin: string;
let downloads: Downloads;
let cookie: string;
const answer = vi.fn(
  async (name: string, input: unknown): Promise<Result<unknown>> => success({ name, input }),
);

const send = (
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body: string | Uint8Array = '',
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const outgoing = request({ hostname, port, method, path, headers, agent: false }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          headers: incoming.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });

const openingPath = (): string => server.address.slice(origin.length);

/** The headers of our own page, which is let in the first time. */
const enter = async (): Promise<Record<string, string>> => {
  if (cookie === '') {
    const { headers } = await send('GET', openingPath());
    cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? '';
  }
  return { cookie };
};

const call = async (
  changes: Record<string, string> = {},
  body: string | Uint8Array = '{}',
  path = '/call/list-meetings',
) => send('POST', path, { ...(await enter()), origin, 'content-type': 'application/json', ...changes }, body);

beforeEach(async () => {
  const rendererDirectory = mkdtempSync(join(tmpdir(), 'desk-served-'));
  writeFileSync(join(rendererDirectory, 'index.html'), '<!doctype html>');
  downloads = createDownloads();
  answer.mockClear();
  cookie = '';
  server = serveOn(await listenOnLoopback(0), { rendererDirectory, answer, downloads });
  origin = new URL(server.address).origin;
});

afterEach(() => server.close());

test('who asks while the desk is still starting is told to try again, and answered once it has', async () => {
  const listening = await listenOnLoopback(0);
  const { port } = listening.address() as AddressInfo;
  const ask = () => fetch(`http://127.0.0.1:${port}/call/get-meeting`, { method: 'POST' });
  expect((await ask()).status).toBe(503);
  const started = serveOn(listening, { rendererDirectory: '/nowhere', answer, downloads });
  expect((await ask()).status).toBe(403);
  await started.close();
});

describe('opening', () => {
  test('listens on the loopback interface only', () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/open\?token=[\w-]{43}$/);
  });

  test('exchanges the token for a strict cookie that scripts cannot read, and hides the token', async () => {
    const opened = await send('GET', openingPath());
    expect(opened.status).toBe(303);
    expect(opened.headers.location).toBe('/');
    expect(opened.headers['set-cookie']?.[0]).toMatch(
      /^commission-desk-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
    );
  });

  test('happens once', async () => {
    const headers = await enter();
    const again = await send('GET', openingPath());
    expect(again.status).toBe(403);
    expect(again.headers['set-cookie']).toBeUndefined();
    expect((await send('GET', '/', headers)).status).toBe(200);
  });

  test.each(['/open', '/open?token=', '/open?token=guess'])('needs the token: %s', async (path) => {
    expect((await send('GET', path)).status).toBe(403);
    expect((await send('GET', openingPath())).status).toBe(303);
  });
});

describe('every request', () => {
  test.each(['/', '/index.html', '/download/1', '/nowhere'])('needs the cookie: GET %s', async (path) => {
    expect((await send('GET', path)).status).toBe(403);
    expect(
      (await send('GET', path, { cookie: `commission-desk-${new URL(origin).port}=guess` })).status,
    ).toBe(403);
  });

  test('needs the cookie to make a call', async () => {
    const refused = await call({ cookie: '' });
    expect(refused.status).toBe(403);
    expect(answer).not.toHaveBeenCalled();
  });

  test.each([
    ['a name that points here', { host: 'desk.example' }],
    ['another port', { host: '127.0.0.1:1' }],
    ['localhost by name', { host: 'localhost' }],
    ['another origin', { origin: 'https://example.org' }],
    ['an opaque origin', { origin: 'null' }],
    ['no origin', { origin: '' }],
    ['a cross-site page', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', { 'sec-fetch-site': 'same-site' }],
    ['the address bar, for a call', { 'sec-fetch-site': 'none' }],
  ])('is refused from %s', async (_from, changes) => {
    expect((await call(changes)).status).toBe(403);
    expect(answer).not.toHaveBeenCalled();
  });

  test('is refused without an origin when it is a call', async () => {
    const headers = { ...(await enter()), 'content-type': 'application/json' };
    expect((await send('POST', '/call/list-meetings', headers, '{}')).status).toBe(403);
  });

  test.each([
    { origin: 'https://example.org' },
    { 'sec-fetch-site': 'cross-site' },
    { host: 'desk.example' },
  ])('is refused when another page reads: %j', async (changes) => {
    const headers = await enter();
    expect((await send('GET', '/', { ...headers, ...changes })).status).toBe(403);
  });

  test('is answered with the protective headers, also when refused', async () => {
    for (const { headers } of [await send('GET', '/'), await send('GET', '/', await enter())]) {
      expect(headers['content-security-policy']).toContain("connect-src 'self'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['cache-control']).toBe('no-store');
    }
  });

  test.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2f..%2fetc/passwd',
    '//etc/passwd',
    'http://x/',
    '*',
  ])('stays inside the built window: %s', async (path) => {
    expect((await send('GET', path, await enter())).status).toBe(404);
  });

  test.each([
    ['GET', '/call/list-meetings', 405],
    ['POST', '/', 405],
    ['PUT', '/call/list-meetings', 405],
    ['POST', '/call/UPPER', 405],
  ])('keeps to its method: %s %s', async (method, path, status) => {
    const headers = { ...(await enter()), origin };
    expect((await send(method, path, headers)).status).toBe(status);
  });
});

describe('a call', () => {
  test('brings its input to the desk and the result back', async () => {
    const answered = await call({ 'sec-fetch-site': 'same-origin' }, '{"commission":"ru-az"}');
    expect(answered.status).toBe(200);
    expect(answered.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(answered.text)).toEqual(
      success({ name: 'list-meetings', input: { commission: 'ru-az' } }),
    );
  });

  test.each([
    ['text/plain', '{}', 415],
    ['application/x-www-form-urlencoded', 'a=1', 415],
    ['application/json', '{', 400],
    ['application/json', '', 400],
  ])('is one JSON value: %s %j', async (type, body, status) => {
    expect((await call({ 'content-type': type }, body)).status).toBe(status);
    expect(answer).not.toHaveBeenCalled();
  });

  test('is of limited size', async () => {
    expect((await call({}, JSON.stringify('x'.repeat(LARGEST_BODY)))).status).toBe(413);
    expect(answer).not.toHaveBeenCalled();
    expect((await call({}, JSON.stringify('x'.repeat(LARGEST_BODY - 2)))).status).toBe(200);
  });

  test('that goes wrong inside leaves the server standing', async () => {
    const silent = vi.spyOn(console, 'error').mockReturnValue(undefined);
    answer.mockRejectedValueOnce(new Error('broken'));
    const broken = await call();
    expect(broken.status).toBe(500);
    expect(broken.text).not.toContain('broken');
    expect((await call()).status).toBe(200);
    silent.mockRestore();
  });

  test('under way is answered before the server closes', async () => {
    let finish = (): void => undefined;
    answer.mockReturnValueOnce(
      new Promise((resolve) => {
        finish = () => resolve(success('done'));
      }),
    );
    const answering = call();
    await vi.waitFor(() => expect(answer).toHaveBeenCalled());
    const closing = server.close();
    finish();
    expect((await answering).text).toContain('done');
    await closing;
    await expect(send('GET', '/')).rejects.toThrow('ECONNREFUSED');
  });
});

describe('a download', () => {
  test('keeps its name and happens once', async () => {
    const delivery = await downloads.deliver({
      name: 'протокол "21".pdf',
      mediaType: 'application/pdf',
      bytes: Buffer.from('%PDF'),
    });
    const address = delivery.kind === 'download' ? delivery.address : '';
    const headers = await enter();
    const fetched = await send('GET', address, headers);
    expect(fetched.text).toBe('%PDF');
    expect(fetched.headers['content-type']).toBe('application/pdf');
    expect(fetched.headers['content-disposition']).toBe(
      `attachment; filename="________ _21_.pdf"; filename*=UTF-8''${encodeURIComponent('протокол "21".pdf')}`,
    );
    expect((await send('GET', address, headers)).status).toBe(404);
  });

  test('that nobody fetches gives way to later ones', async () => {
    const file = { name: 'a.pdf', mediaType: 'application/pdf', bytes: new Uint8Array() };
    const addresses: string[] = [];
    for (let count = 0; count < 9; count += 1) {
      const delivery = await downloads.deliver(file);
      if (delivery.kind === 'download') addresses.push(delivery.address);
    }
    expect(addresses.map((address) => downloads.take(address) !== undefined)).toEqual([
      false,
      ...Array(8).fill(true),
    ]);
  });
});
