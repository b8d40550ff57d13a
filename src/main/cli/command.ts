import { type ParseArgsConfig, parseArgs } from 'node:util';
import { refuse } from './refusal.ts';

/** An option of a command; one without a placeholder is a flag. */
export interface Option {
  placeholder?: string;
  required?: boolean;
  summary: string;
}

type Given<Options extends Record<string, Option>, Operand extends string> = {
  [Name in keyof Options]: Options[Name] extends { placeholder: string }
    ? Options[Name] extends { required: true }
      ? string
      : string | undefined
    : boolean;
} & Record<Operand, string>;

/** A command as the table of commands holds it. */
export interface Command {
  name: string;
  summary: string;
  options: Record<string, Option>;
  operands: readonly string[];
  /** Does the work and resolves to the exit code. Throws Refusal. */
  run(given: Record<string, unknown>): Promise<number>;
}

/** Declares a command, so that `run` knows exactly what it is given. */
export const command = <const Options extends Record<string, Option>, const Operand extends string = never>(
  declared: Omit<Command, 'options' | 'operands' | 'run'> & {
    options: Options;
    operands?: readonly Operand[];
    run(given: Given<Options, Operand>): Promise<number>;
  },
): Command => ({
  ...declared,
  operands: declared.operands ?? [],
  run: (given) => declared.run(given as Given<Options, Operand>),
});

/** `desk list --store DIR [--json]` */
export const usageOf = ({ name, options, operands }: Command): string => {
  const parts = Object.entries(options).map(([option, { placeholder, required }]) => {
    const part = placeholder === undefined ? `--${option}` : `--${option} ${placeholder}`;
    return required ? part : `[${part}]`;
  });
  return ['desk', name, ...parts, ...operands.map((operand) => operand.toUpperCase())].join(' ');
};

const parse = (words: string[], options: NonNullable<ParseArgsConfig['options']>) => {
  try {
    return parseArgs({ args: words, options, strict: true, allowPositionals: true });
  } catch (error) {
    // Only the first sentence: the rest tells how to write operands that begin with a hyphen.
    return refuse(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
};

/** Reads the words after the name of the command. Refuses unknown, missing and empty ones. */
export const argumentsOf = (of: Command, words: string[]): Record<string, unknown> => {
  const { values, positionals } = parse(
    words,
    Object.fromEntries(
      Object.entries(of.options).map(([name, { placeholder }]) => [
        name,
        { type: placeholder === undefined ? 'boolean' : 'string' },
      ]),
    ),
  );
  for (const [name, { placeholder, required }] of Object.entries(of.options)) {
    if (required && values[name] === undefined) refuse(`--${name} ${placeholder} is missing. ${usageOf(of)}`);
    if (values[name] === '') refuse(`--${name} needs a value`);
  }
  if (positionals.length !== of.operands.length)
    refuse(
      positionals.length < of.operands.length
        ? `${of.operands[positionals.length]?.toUpperCase()} is missing. ${usageOf(of)}`
        : `"${positionals[of.operands.length]}" is one word too many. ${usageOf(of)}`,
    );
  return { ...values, ...Object.fromEntries(of.operands.map((name, index) => [name, positionals[index]])) };
};
