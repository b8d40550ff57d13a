import { fileURLToPath } from 'node:url';
import { version } from '../../../package.json';
import { exportMeeting } from './export.ts';
import { importMeeting } from './import.ts';
import { list } from './list.ts';
import { record } from './record.ts';
import { run } from './run.ts';
import { sample } from './sample.ts';
import { schema } from './schema.ts';
import { serve } from './serve.ts';
import { verify } from './verify.ts';

// Next to this file once it is built: out/main/desk.js.
const rendererDirectory = fileURLToPath(new URL('../renderer', import.meta.url));

process.exitCode = await run(
  process.argv.slice(2),
  [sample, list, record, exportMeeting, importMeeting, verify, serve(rendererDirectory), schema],
  version,
);
