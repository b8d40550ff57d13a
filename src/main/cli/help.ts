import { type Command, usageOf } from './command.ts';

/** What `desk help` prints. */
export const overview = (commands: readonly Command[]): string =>
  [
    'desk: the command of Commission Desk',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`),
    '',
    'desk COMMAND --help tells more. Exit codes: 0 done, 1 damage found, 2 refused.',
  ].join('\n');

/** What `desk COMMAND --help` prints. */
export const helpOn = (command: Command): string =>
  [
    usageOf(command),
    '',
    `${command.name} ${command.summary}.`,
    '',
    ...Object.entries(command.options).map(
      ([name, { placeholder = '', summary }]) => `  ${`--${name} ${placeholder}`.padEnd(24)} ${summary}`,
    ),
  ].join('\n');
