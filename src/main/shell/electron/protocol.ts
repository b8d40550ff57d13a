import { protocol } from 'electron';
import { protectiveHeaders } from '../common/content-security-policy.ts';
import { readRendererFile } from '../common/renderer-files.ts';

const SCHEME = 'app';
const ORIGIN = `${SCHEME}://desk`;

/** The one page of the application. */
export const PAGE = `${ORIGIN}/`;

/** Whether an address belongs to the application's own page and files. */
export const isOwnAddress = (address: string): boolean => address.startsWith(`${ORIGIN}/`);

/** Gives the window an origin of its own. Must run before the application is ready. */
export const registerScheme = (): void => {
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }]);
};

/** Answers the window's requests from the built files, and nothing else. */
export const serveWindowFiles = (rendererDirectory: string): void => {
  protocol.handle(SCHEME, async ({ method, url }) => {
    const headers = protectiveHeaders("'none'");
    const file =
      method === 'GET' && isOwnAddress(url)
        ? await readRendererFile(rendererDirectory, new URL(url).pathname)
        : undefined;
    return file
      ? new Response(file.bytes, { headers: { ...headers, 'content-type': file.mediaType } })
      : new Response(null, { status: 404, headers });
  });
};
