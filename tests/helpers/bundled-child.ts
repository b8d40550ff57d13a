import { join, resolve } from 'node:path';
import { build } from 'vite';

/** Bundles a program in tests/store/children into `folder`, for Node to run as a process of its own; answers its path. */
export const bundledChild = async (name: string, folder: string): Promise<string> => {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@shared': resolve('src/shared') } },
    ssr: { noExternal: true },
    build: {
      ssr: resolve('tests/store/children', `${name}.ts`),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return join(folder, `${name}.mjs`);
};
