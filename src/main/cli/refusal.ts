/** A command cannot do what was asked: one line for people, exit code 2, nothing written. */
export class Refusal extends Error {}

/** Ends the command with this line. */
export const refuse = (line: string): never => {
  throw new Refusal(line);
};

/** Any text on one line, so that a file's content can never break up the report about it. */
export const oneLine = (text: string): string => {
  const line = text.replaceAll(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return line.length > 400 ? `${line.slice(0, 400)}…` : line;
};
