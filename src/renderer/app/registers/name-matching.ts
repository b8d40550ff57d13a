/** Letters that people type without their mark, or that upper and lower case disagree about. */
const PLAIN_LETTERS: Record<string, string> = { ə: 'e', ı: 'i' };

/** The text without case and marks, so that names are found however they are typed. й stays a letter of its own. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<!и)\p{M}/gu, '')
    .replace(/[əı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);

const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** Whether every word of `query` begins a word of one of the names, in whatever language. */
export const matchesNames = (names: readonly string[], query: string): boolean => {
  const words = names.flatMap(wordsOf);
  return wordsOf(query).every((wanted) => words.some((word) => word.startsWith(wanted)));
};

const isWrittenIn = (text: string, language: string): boolean => {
  const script = new Intl.Locale(language).maximize().script;
  try {
    return new RegExp(`\\p{Script=${script}}`, 'u').test(text);
  } catch {
    // A script code that stands for several scripts together, such as Jpan.
    return false;
  }
};

/** The first of `languages` whose script `text` is typed in; the first of all where none is. */
export const languageTypedIn = (text: string, languages: readonly string[]): string => {
  const language = languages.find((candidate) => isWrittenIn(text, candidate)) ?? languages[0];
  if (language === undefined) throw new Error('A commission has a language.');
  return language;
};
