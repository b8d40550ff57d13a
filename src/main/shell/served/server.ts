import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Result } from '@shared/contract/result.ts';
import { protectiveHeaders } from '../common/content-security-policy.ts';
import { readRendererFile } from '../common/renderer-files.ts';
import { attachment, type Downloads } from './downloads.ts';
import { isForeign } from './foreign-request.ts';
import { readJsonBody } from './request-body.ts';
import { createSession, type Session } from './session.ts';

const LOOPBACK = '127.0.0.1';
const CALL = /^\/call\/([a-z-]{1,64})$/;

/** What the server hands out: the built window, the answers to its calls, and files to save. */
export interface Served {
  rendererDirectory: string;
  answer(name: string, input: unknown): Promise<Result<unknown>>;
  downloads: Downloads;
}

export interface RunningServer {
  /** Opens the window once, in one browser. */
  readonly address: string;
  /** Takes no more requests; resolves when those under way are answered. */
  close(): Promise<void>;
}

interface Reply {
  status: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

const says = (status: number, text: string): Reply => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: text,
});

const NOT_FOUND = says(404, 'There is nothing here.');
const REFUSED = says(
  403,
  'This address opens once, in one browser. Start Commission Desk again for a new one.',
);

const replyToCall = async (served: Served, name: string, request: IncomingMessage): Promise<Reply> => {
  const body = await readJsonBody(request);
  if (!body.ok) return says(body.status, 'A call takes one JSON value of moderate size.');
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(await served.answer(name, body.value)),
  };
};

const replyWithFile = async (served: Served, path: string): Promise<Reply> => {
  const download = served.downloads.take(path);
  if (download)
    return {
      status: 200,
      headers: { 'content-type': download.mediaType, 'content-disposition': attachment(download.name) },
      body: download.bytes,
    };
  const file = await readRendererFile(served.rendererDirectory, path);
  return file ? { status: 200, headers: { 'content-type': file.mediaType }, body: file.bytes } : NOT_FOUND;
};

const replyTo = async (
  served: Served,
  session: Session,
  origin: string,
  request: IncomingMessage,
): Promise<Reply> => {
  if (isForeign(request, origin)) return REFUSED;
  const { url = '', method } = request;
  if (!url.startsWith('/') || !URL.canParse(url, origin)) return NOT_FOUND;
  const { pathname, searchParams } = new URL(url, origin);

  if (method === 'GET' && pathname === '/open') {
    const cookie = session.redeem(searchParams.get('token') ?? '');
    // The redirect takes the token out of the address bar and the history.
    return cookie ? { status: 303, headers: { 'set-cookie': cookie, location: '/' } } : REFUSED;
  }
  if (!session.admits(request.headers.cookie)) return REFUSED;

  const call = CALL.exec(pathname)?.[1];
  if (call !== undefined && method === 'POST') return replyToCall(served, call, request);
  if (call === undefined && method === 'GET') return replyWithFile(served, pathname);
  return says(405, 'Not that way.');
};

/** A window that waits for its desk may ask while that is still starting: without an answer it would wait for ever. */
const sayNotYet = (request: IncomingMessage, response: ServerResponse): void => {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '1' });
  response.end('Commission Desk is starting.');
  request.resume();
};

/**
 * Takes a port of the loopback interface, 0 for any free one; until something is served on it, whoever asks is told to
 * try again. Rejects with the system's error where the port cannot be had.
 */
export const listenOnLoopback = (port: number): Promise<Server> =>
  new Promise((resolve, reject) => {
    const server = createServer(sayNotYet);
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => resolve(server));
  });

/** Serves the window and its calls on a port that is already taken, to one browser. */
export const serveOn = (server: Server, served: Served): RunningServer => {
  const { port } = server.address() as AddressInfo;
  const origin = `http://${LOOPBACK}:${port}`;
  const session = createSession(port);
  let closing = false;

  server.off('request', sayNotYet);
  server.on('request', async (request, response) => {
    const reply = await replyTo(served, session, origin, request).catch((error: unknown) => {
      console.error(error);
      return says(500, 'Something went wrong. What was saved is safe.');
    });
    response.writeHead(reply.status, {
      ...protectiveHeaders("'self'"),
      ...(closing && { connection: 'close' }),
      ...reply.headers,
    });
    response.end(reply.body);
    request.resume();
  });

  return {
    address: `${origin}${session.openingPath}`,
    close: () =>
      new Promise((resolve) => {
        closing = true;
        server.close(() => resolve());
      }),
  };
};
