import { defaultStoreDirectory } from '../shell/common/default-store.ts';
import { serveDesk } from '../shell/served/serve-desk.ts';
import { command } from './command.ts';
import { refuse } from './refusal.ts';

/** A port number; 0 where any free port will do. */
const portFrom = (given: string | undefined): number => {
  const port = Number(given ?? 0);
  return /^\d+$/.test(given ?? '0') && port <= 65_535 ? port : refuse(`"${given}" is no port`);
};

/** `rendererDirectory`: where the build has put the window. */
export const serve = (rendererDirectory: string) =>
  command({
    name: 'serve',
    summary: 'runs the application for a browser on this machine, and opens the installed one',
    options: {
      store: { placeholder: 'DIR', summary: `the folder of the store (usually ${defaultStoreDirectory()})` },
      port: { placeholder: 'N', summary: 'the port to listen on (usually any free one)' },
      'no-open': { summary: 'only print the address' },
    },
    run: async (given) => {
      const served = await serveDesk({
        storeDirectory: given.store ?? defaultStoreDirectory(),
        port: portFrom(given.port),
        open: !given['no-open'],
        rendererDirectory,
      });
      return served.ok ? 0 : refuse(served.error.subject);
    },
  });
