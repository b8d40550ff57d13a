import type { LanguageTag } from '@shared/text/language.ts';
import { useMemo, useState } from 'react';

const MEMORY = 'commission-desk.hidden-languages';

const remembered = (): LanguageTag[] => localStorage.getItem(MEMORY)?.split(' ') ?? [];

/** Which languages of a meeting this window shows; at least one. What is hidden stays hidden at the next visit. */
export const useShownLanguages = (
  languages: readonly LanguageTag[],
): [LanguageTag[], (shown: readonly LanguageTag[]) => void] => {
  const [hidden, setHidden] = useState(remembered);
  // The same list for as long as it says the same: hundreds of rows are memoised by it.
  const shown = useMemo(() => {
    const wanted = languages.filter((language) => !hidden.includes(language));
    return wanted.length > 0 ? wanted : [...languages];
  }, [languages, hidden]);
  const show = (wanted: readonly LanguageTag[]) => {
    if (wanted.length === 0) return;
    const others = hidden.filter((language) => !languages.includes(language));
    const next = [...others, ...languages.filter((language) => !wanted.includes(language))];
    localStorage.setItem(MEMORY, next.join(' '));
    setHidden(next);
  };
  return [shown, show];
};
