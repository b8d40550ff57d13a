import { backup } from './backup.ts';
import type { Command } from './command.ts';
import { exportMeeting } from './export.ts';
import { followUps } from './follow-ups.ts';
import { importMeeting } from './import.ts';
import { list } from './list.ts';
import { record } from './record.ts';
import { repair } from './repair.ts';
import { importReports } from './reports-import.ts';
import { restore } from './restore.ts';
import { sample } from './sample.ts';
import { schema } from './schema.ts';
import { serve } from './serve.ts';
import { sign } from './sign.ts';
import { verify } from './verify.ts';

/** Every command, in the order of the help. `rendererDirectory`: where the build has put the window. */
export const commands = (rendererDirectory: string): Command[] => [
  sample,
  list,
  record,
  exportMeeting,
  importMeeting,
  followUps,
  importReports,
  sign,
  backup,
  restore,
  verify,
  repair,
  serve(rendererDirectory),
  schema,
];
