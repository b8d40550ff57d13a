import type { Commission } from '@shared/domain/commission.ts';
import { type ClauseDifference, type Comparison, comesBack } from '@shared/domain/comparison.ts';
import { clauseTexts } from '@shared/record/disputed-text.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { textIn, textInFirst } from '@shared/text/localized.ts';
import type { CSSProperties } from 'react';
import { useIntl } from 'react-intl';
import { Button } from '../../components/button.tsx';
import { useLanguageName } from '../language-name.ts';
import { useReadingLanguages } from '../registers/reading-languages.ts';
import { useText } from '../text.tsx';
import { WordDifferences } from './word-differences.tsx';
import './comparison.css';

export interface ComparisonListProps {
  comparison: Comparison;
  /** Whose sides are named where their texts are disputed. */
  commission: Commission;
  /** One column each. */
  languages: readonly LanguageTag[];
  /** Brings the earlier state of a clause back; left out where that is not possible. */
  onRestore?: ((difference: ClauseDifference) => void) | undefined;
}

/** What differs between two drafts: the clauses with their words side by side in every language, then the other parts. */
export const ComparisonList = ({ comparison, commission, languages, onRestore }: ComparisonListProps) => {
  const text = useText();
  const { formatList } = useIntl();
  const { clauses, parts } = comparison;
  if (clauses.length + parts.length === 0) return <p className="muted">{text('comparison.same')}</p>;
  return (
    <div className="comparison" style={{ '--languages': languages.length } as CSSProperties}>
      {parts.length > 0 && (
        <p className="comparison-parts">
          {text('comparison.parts', {
            parts: formatList(parts.map((part) => text(`comparison.part.${part}`))),
          })}
        </p>
      )}
      {clauses.length > 0 && <p className="muted">{text('comparison.clauses', { count: clauses.length })}</p>}
      <ol className="comparison-clauses">
        {clauses.map((difference) => (
          <ClauseRow
            key={difference.id}
            difference={difference}
            commission={commission}
            languages={languages}
            onRestore={onRestore}
          />
        ))}
      </ol>
    </div>
  );
};

const useKindText = () => {
  const text = useText();
  const { formatList } = useIntl();
  return ({ before, after, isMoved, parts }: ClauseDifference): string => {
    if (before === null) return text('comparison.new');
    if (after === null) return text('comparison.gone');
    return formatList(
      [
        ...(isMoved ? [text('comparison.moved', { number: before.number })] : []),
        ...parts.map((part) => text(`comparison.clause-part.${part}`)),
      ],
      { type: 'unit' },
    );
  };
};

const ClauseRow = ({
  difference,
  commission,
  languages,
  onRestore,
}: Pick<ComparisonListProps, 'commission' | 'languages' | 'onRestore'> & {
  difference: ClauseDifference;
}) => {
  const text = useText();
  const languageName = useLanguageName();
  const kindText = useKindText();
  const reading = useReadingLanguages(languages);
  const { before, after } = difference;
  const textBefore = before ? clauseTexts(before.clause, commission) : {};
  const textAfter = after ? clauseTexts(after.clause, commission) : {};
  const placed = after ?? before;
  if (placed === null) return null;
  const { number, section, item } = placed;
  return (
    <li className="comparison-clause">
      <div className="comparison-head">
        <span className="comparison-number">{number}</span>
        <span className="muted">{textInFirst((item ?? section).title, reading)}</span>
        <span className="comparison-kind">{kindText(difference)}</span>
        {onRestore && comesBack(difference) && (
          <Button
            variant="quiet"
            aria-label={text('comparison.restore.clause', { number })}
            onPress={() => onRestore(difference)}
          >
            {text('comparison.restore')}
          </Button>
        )}
      </div>
      <div className="comparison-texts">
        {languages.map((language) => (
          <div key={language}>
            <span className="visually-hidden">{languageName(language)}: </span>
            <WordDifferences
              before={textIn(textBefore, language)}
              after={textIn(textAfter, language)}
              language={language}
            />
          </div>
        ))}
      </div>
    </li>
  );
};
