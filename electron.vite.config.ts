import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const shared = { '@shared': resolve('src/shared') };

export default defineConfig({
  main: {
    resolve: { alias: shared },
    build: {
      rollupOptions: {
        input: {
          electron: resolve('src/main/shell/electron/entry.ts'),
          desk: resolve('src/main/cli/entry.ts'),
          'typst-worker': resolve('src/main/export/typst-worker.ts'),
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    resolve: { alias: shared },
    // A sandboxed preload must be one CommonJS file.
    build: {
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: resolve('src/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve('src/renderer'),
    resolve: { alias: shared },
    plugins: [react()],
    // The window is loaded from disk, so that one larger file costs nothing.
    build: {
      minify: true,
      chunkSizeWarningLimit: 2_000,
      rollupOptions: { input: resolve('src/renderer/index.html') },
    },
  },
});
