import { printable } from '@shared/text/printable.ts';

/** The most octets of a line, without its end. */
const LONGEST_LINE = 75;

/** A text as a value of iCalendar: what separates values is escaped, line ends are written `\n`. */
export const textValue = (text: string): string =>
  printable(text)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** One property as RFC 5545 writes it: folded into lines of at most 75 octets, between characters. */
export const contentLine = (name: string, value: string): string => {
  let folded = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const length = Buffer.byteLength(character);
    if (octets + length > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return `${folded}\r\n`;
};
