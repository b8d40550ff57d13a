import type { IncomingMessage } from 'node:http';

/** The largest body of a call, in bytes: a filled-in control table as base64, with room to spare. */
export const LARGEST_BODY = 24 * 1024 * 1024;

/** A body that was read, or the HTTP status that says why not. */
export type Body = { ok: true; value: unknown } | { ok: false; status: 400 | 413 | 415 };

/** Reads a JSON body of at most `LARGEST_BODY` bytes. What is too much is let pass without being kept. */
export const readJsonBody = async (request: IncomingMessage): Promise<Body> => {
  const [mediaType = ''] = (request.headers['content-type'] ?? '').split(';');
  if (mediaType.trim().toLowerCase() !== 'application/json') return { ok: false, status: 415 };

  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_BODY) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > LARGEST_BODY) return { ok: false, status: 413 };
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { ok: false, status: 400 };
  }
};
