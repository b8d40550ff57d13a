import { fileURLToPath } from 'node:url';
import { app } from 'electron';
import { runApplication } from './application.ts';

// Next to this file once it is built: out/main/electron.js.
runApplication({
  rendererDirectory: fileURLToPath(new URL('../renderer', import.meta.url)),
  preload: fileURLToPath(new URL('../preload/preload.cjs', import.meta.url)),
}).catch((error: unknown) => {
  console.error(error);
  app.exit(1);
});
