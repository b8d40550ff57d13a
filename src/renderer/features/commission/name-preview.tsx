import type { Commission, Side } from '@shared/domain/commission.ts';
import { formulas } from '@shared/record/built-in-formulas.ts';
import { commissionIn, voicesFor } from '@shared/record/voice.ts';
import { displayTag, type LanguageTag } from '@shared/text/language.ts';
import { formsAskedFor } from '../../app/formulas.ts';
import { useLanguageName } from '../../app/language-name.ts';
import { RecordText } from '../../app/record-text.tsx';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { useText } from '../../app/text.tsx';
import { completed } from './commission-draft.ts';
import { namesBothStates, type Sides, statesInName } from './states-in-name.ts';

/** How the name reads in the originals of both sides: each puts its own state first. */
export const NamePreview = ({ commission }: { commission: Commission }) => {
  const text = useText();
  const reading = useReadingLanguages(commission.languages);
  const draft = completed(commission);
  const voices = voicesFor(draft.languages, formulas).filter(({ tag }) => draft.name[tag]?.nominative);
  const [first, second] = draft.sides;
  if (voices.length === 0) return null;
  const inOriginal = (sides: [Side, Side]) => (
    <dl className="original">
      <dt>
        {text('commission.name.original')} <RecordText value={sides[0].shortName} languages={reading} />
      </dt>
      {voices.map((voice) => (
        <dd key={voice.tag} lang={voice.tag} dir={voice.direction}>
          {commissionIn(draft, sides, voice).nominative}
        </dd>
      ))}
    </dl>
  );
  const same = voices.filter(({ tag }) => !namesBothStates(draft.name, tag));
  return (
    <section className="name-preview" aria-label={text('commission.name.preview')}>
      <div className="originals">
        {inOriginal([first, second])}
        {inOriginal([second, first])}
      </div>
      {same.map(({ tag }) => (
        <p key={tag} className="field-hint">
          <WhyTheSame sides={draft.sides} language={tag} />
        </p>
      ))}
    </section>
  );
};

/** Why both originals would read the same in this language, and what to do about it. */
const WhyTheSame = ({ sides, language }: { sides: Sides; language: LanguageTag }) => {
  const text = useText();
  const languageName = useLanguageName();
  const needed = formulas[displayTag(language)]?.countriesInName ?? 'nominative';
  const asked = formsAskedFor('fullName', language).find(({ grammaticalCase }) => grammaticalCase === needed);
  const isFormMissing = asked && sides.some(({ fullName }) => !fullName[language]?.[needed]);
  return isFormMissing
    ? text('commission.name.form-missing', { language: languageName(language), form: asked.question })
    : text('commission.name.same', {
        language: languageName(language),
        states: statesInName(sides, language)
          .filter(Boolean)
          .map((state) => `“${state}”`)
          .join(', '),
      });
};
