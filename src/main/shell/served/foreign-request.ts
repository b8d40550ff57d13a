import type { IncomingMessage } from 'node:http';

const isOneOf = (header: string | string[] | undefined, allowed: readonly (string | undefined)[]): boolean =>
  allowed.includes(Array.isArray(header) ? header.join(', ') : header);

/**
 * Whether a request comes from anywhere but our own page. `origin`: `http://127.0.0.1:<port>`.
 * The Host check stops names that were made to point at this machine; Origin and Sec-Fetch-Site stop other pages.
 * A request that changes something must say that it comes from our page; one that reads may come from the address bar.
 */
export const isForeign = (request: IncomingMessage, origin: string): boolean => {
  const { host, origin: from, 'sec-fetch-site': site } = request.headers;
  if (host !== new URL(origin).host) return true;
  return request.method === 'GET'
    ? !isOneOf(from, [undefined, origin]) || !isOneOf(site, [undefined, 'same-origin', 'none'])
    : from !== origin || !isOneOf(site, [undefined, 'same-origin']);
};
