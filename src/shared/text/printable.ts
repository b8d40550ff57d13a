/** Signs that no font and no file format can carry: controls other than line ends, broken surrogates, non-characters. */
const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
/** What Word pastes for the bullets of its symbol fonts. */
const PRIVATE_USE = /\p{Co}/gu;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/gu;

const printableText = (text: string): string =>
  text.replace(LINE_ENDS, '\n').replaceAll('\t', ' ').replace(PRIVATE_USE, '•').replace(UNPRINTABLE, '');

/** The same value with every text in it such that it can be printed; a text that can be stays as it is. */
export const printable = <Value>(value: Value): Value => {
  if (typeof value === 'string') return printableText(value) as Value;
  if (Array.isArray(value)) return value.map(printable) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, printable(part)])) as Value;
};
