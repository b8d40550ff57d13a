/** What the entries of a list of words, such as "январ|soft", name after their `|`, and how it is read. */
export interface Paradigms {
  /** Vowel harmony: letters that stand for others in endings. Every ending is read with each of these sets. */
  harmonies: readonly Readonly<Record<string, string>>[];
  /** Name of a set of endings → what they say → the endings. */
  endings: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** One form of a word, with what its ending says as the key of its set; empty where the word has no endings. */
export interface WordForm {
  form: string;
  endingSays: string;
}

/** The ending in each harmony of the language, or as it is. */
const harmonized = (ending: string, { harmonies }: Paradigms): string[] => {
  const variants = harmonies.map((letters) =>
    [...ending].map((letter) => letters[letter] ?? letter).join(''),
  );
  return variants.length > 0 ? variants : [ending];
};

/** Every form of an entry such as "январ|soft". Throws where it names endings that are not there. */
export const formsOf = (entry: string, paradigms: Paradigms): WordForm[] => {
  const [stem = '', paradigm] = entry.split('|');
  if (paradigm === undefined) return [{ form: stem, endingSays: '' }];
  const endingsOfParadigm = paradigms.endings[paradigm];
  if (!endingsOfParadigm) throw new Error(`"${entry}" names endings that are not there`);
  return Object.entries(endingsOfParadigm).flatMap(([endingSays, endings]) =>
    endings
      .flatMap((ending) => harmonized(ending, paradigms))
      .map((ending) => ({ form: stem + ending, endingSays })),
  );
};
