import { argumentsOf, type Command } from './command.ts';
import { helpOn, overview } from './help.ts';
import { oneLine, Refusal, refuse } from './refusal.ts';

const HELP = ['--help', '-h'];

/** Whether the words begin with the name, which may be of several words itself. */
const isNamed = (name: string, words: readonly string[]): boolean =>
  name.split(' ').every((part, index) => words[index] === part);

const dispatch = async (words: string[], commands: readonly Command[], version: string): Promise<number> => {
  const [name = ''] = words;
  if (name === '--version') {
    console.log(version);
    return 0;
  }
  if (name === 'help' || HELP.includes(name)) {
    console.log(overview(commands));
    return 0;
  }
  const command = commands.find((candidate) => isNamed(candidate.name, words));
  if (command === undefined)
    return refuse(
      name === '' ? 'which command? See desk help' : `there is no command "${name}". See desk help`,
    );
  const rest = words.slice(command.name.split(' ').length);
  if (rest.some((word) => HELP.includes(word))) {
    console.log(helpOn(command));
    return 0;
  }
  return command.run(argumentsOf(command, rest));
};

/** Runs the command that the words name. Resolves to the exit code; whatever goes wrong is one line on stderr and 2. */
export const run = async (
  words: string[],
  commands: readonly Command[],
  version: string,
): Promise<number> => {
  try {
    return await dispatch(words, commands, version);
  } catch (error) {
    if (!(error instanceof Refusal) && process.env.DEBUG) console.error(error);
    console.error(`desk: ${oneLine(error instanceof Error ? error.message : String(error))}`);
    return 2;
  }
};
