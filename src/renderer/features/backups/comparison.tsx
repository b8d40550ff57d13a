import type { Clause } from '@shared/domain/clause.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { directionOf, type LanguageTag } from '@shared/text/language.ts';
import { useText } from '../../app/text.tsx';
import { type ClauseDifference, compareClauses } from './compare-clauses.ts';

/** What has changed in the minutes since an earlier state, clause by clause. */
export const Comparison = ({ earlier, present }: { earlier: Meeting; present: Meeting }) => {
  const text = useText();
  const differences = compareClauses(earlier, present);
  if (differences.length === 0) return <p className="muted">{text('backups.compare.same')}</p>;
  return (
    <ul className="differences">
      {differences.map((difference) => (
        <Difference key={difference.id} difference={difference} languages={present.languages} />
      ))}
    </ul>
  );
};

const Difference = ({
  difference: { kind, number, earlier, present },
  languages,
}: {
  difference: ClauseDifference;
  languages: readonly LanguageTag[];
}) => {
  const text = useText();
  const changed = languages.filter((language) => textIn(earlier, language) !== textIn(present, language));
  return (
    <li>
      <p className="difference-head">
        <strong>{text('backups.compare.clause', { number })}</strong> {text(`backups.compare.${kind}`)}
      </p>
      {changed.length === 0 && <p className="muted">{text('backups.compare.details')}</p>}
      {changed.map((language) => (
        <dl key={language} className="wordings" lang={language} dir={directionOf(language)}>
          {earlier && <Wording label={text('backups.compare.then')} value={textIn(earlier, language)} />}
          {present && <Wording label={text('backups.compare.now')} value={textIn(present, language)} />}
        </dl>
      ))}
    </li>
  );
};

const textIn = (clause: Clause | null, language: LanguageTag): string => clause?.text[language] ?? '';

const Wording = ({ label, value }: { label: string; value: string }) => {
  const text = useText();
  return (
    <>
      <dt>{label}</dt>
      <dd>{value || <span className="muted">{text('backups.compare.empty')}</span>}</dd>
    </>
  );
};
