import { directionOf, type LanguageTag } from '@shared/text/language.ts';
import { diffWords } from 'diff';
import { useMemo } from 'react';
import { useText } from '../text.tsx';

/** A text with what was taken out of it struck through and what was put in underlined, word by word. */
export const WordDifferences = ({
  before,
  after,
  language,
}: {
  before: string;
  after: string;
  language: LanguageTag;
}) => {
  const text = useText();
  const changes = useMemo(() => {
    // Without a segmenter only Latin letters make words.
    const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
    return diffWords(before, after, { intlSegmenter });
  }, [before, after, language]);
  if (before === after)
    return (
      <p lang={language} dir={directionOf(language)}>
        {after}
      </p>
    );
  return (
    <p lang={language} dir={directionOf(language)}>
      {changes.map(({ added, removed, value }, index) => {
        // Neighbouring parts may read alike, and nothing but their place tells them apart.
        const key = `${index} ${value}`;
        if (removed)
          return (
            <del key={key}>
              <span className="visually-hidden">{text('comparison.removed')}</span>
              {value}
            </del>
          );
        if (added)
          return (
            <ins key={key}>
              <span className="visually-hidden">{text('comparison.added')}</span>
              {value}
            </ins>
          );
        return <span key={key}>{value}</span>;
      })}
    </p>
  );
};
