import { fileURLToPath } from 'node:url';
import { version } from '../../../package.json';
import { commands } from './commands.ts';
import { run } from './run.ts';

// Next to this file once it is built: out/main/desk.js.
const rendererDirectory = fileURLToPath(new URL('../renderer', import.meta.url));

process.exitCode = await run(process.argv.slice(2), commands(rendererDirectory), version);
