import type { ActionRow } from '@shared/contract/action-row.ts';
import { directionOf, displayTag, type LanguageTag } from '@shared/text/language.ts';
import { textIn } from '@shared/text/localized.ts';
import { ClauseNotes } from '../../../app/signed/clause-notes.tsx';
import { useText } from '../../../app/text.tsx';

/** The clause as it is signed, in every language it is written in. */
export const ClauseText = ({
  action,
  languages,
}: {
  action: ActionRow;
  languages: readonly LanguageTag[];
}) => {
  const text = useText();
  const written = languages.filter((language) => textIn(action.text, language));
  return (
    <section className="drawer-part" aria-label={text('follow-ups.clause')}>
      {written.map((language) => (
        <div key={language} className="clause-wording">
          <span className="wording-language" aria-hidden="true">
            {displayTag(language)}
          </span>
          <p lang={language} dir={directionOf(language)}>
            {textIn(action.text, language)}
          </p>
        </div>
      ))}
      <ClauseNotes notes={action.rectifications} languages={languages} />
    </section>
  );
};
