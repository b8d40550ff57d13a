import { type Command, usageOf } from './command.ts';

/** What `desk help` prints. */
export const overview = (commands: readonly Command[]): string => {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'desk: the command of Commission Desk',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)} ${summary}`),
    '',
    'desk COMMAND --help tells more. Exit codes: 0 done, 1 damage found, 2 refused.',
  ].join('\n');
};

/** What `desk COMMAND --help` prints. */
export const helpOn = (command: Command): string => {
  const options = Object.entries(command.options).map(
    ([name, { placeholder = '', summary }]) => [`--${name} ${placeholder}`, summary] as const,
  );
  const width = Math.max(0, ...options.map(([option]) => option.length));
  return [
    usageOf(command),
    '',
    `${command.name} ${command.summary}.`,
    '',
    ...options.map(([option, summary]) => `  ${option.padEnd(width)}  ${summary}`),
  ].join('\n');
};
