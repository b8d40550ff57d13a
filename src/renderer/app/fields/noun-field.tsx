import type { NamedThing } from '@shared/record/formulas.ts';
import { directionOf, displayTag, type LanguageTag } from '@shared/text/language.ts';
import type { LocalizedText } from '@shared/text/localized.ts';
import type { LocalizedNoun } from '@shared/text/noun.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { formsAskedFor } from '../formulas.ts';
import { useText } from '../text.tsx';
import { withForm } from './noun-form.ts';
import { inOneLine } from './one-line.ts';
import './localized-field.css';
import './noun-field.css';

export interface NounFieldProps {
  label: string;
  /** What is named: it decides which forms the sentences of a record need. */
  thing: NamedThing;
  value: LocalizedNoun;
  languages: readonly LanguageTag[];
  onChange: (value: LocalizedNoun) => void;
  hint?: string | undefined;
  /** What is wrong with the name, by language. */
  errors?: LocalizedText | undefined;
  isReadOnly?: boolean | undefined;
}

/**
 * A name in several languages side by side. The forms that sentences ask for are folded away below it; one that is
 * left empty reads as the name itself, and a language that needs none shows none.
 */
export const NounField = ({
  label,
  thing,
  value,
  languages,
  onChange,
  hint,
  errors,
  isReadOnly,
}: NounFieldProps) => {
  const text = useText();
  const inflected = languages.filter((language) => formsAskedFor(thing, language).length > 0);
  return (
    <fieldset className="localized-field noun-field">
      <legend className="field-label">{label}</legend>
      <div className="localized-texts">
        {languages.map((language) => (
          <div key={language} className="localized-text">
            <span className="language-tag" aria-hidden="true">
              {displayTag(language)}
            </span>
            <TextArea
              label={`${label}, ${displayTag(language)}`}
              hidesLabel
              value={value[language]?.nominative ?? ''}
              onChange={(form) => onChange(withForm(value, language, 'nominative', inOneLine(form)))}
              error={errors?.[language]}
              lang={language}
              dir={directionOf(language)}
              isReadOnly={isReadOnly}
            />
          </div>
        ))}
      </div>
      {hint && <p className="field-hint">{hint}</p>}
      {inflected.length > 0 && (
        <Disclosure label={text('noun.forms')} describes={label}>
          <div className="localized-texts">
            {inflected.map((language) => (
              <div key={language} className="noun-forms" lang={language} dir={directionOf(language)}>
                {formsAskedFor(thing, language).map(({ grammaticalCase, question }) => (
                  <TextArea
                    key={grammaticalCase}
                    label={question}
                    value={value[language]?.[grammaticalCase] ?? ''}
                    onChange={(form) => onChange(withForm(value, language, grammaticalCase, inOneLine(form)))}
                    placeholder={value[language]?.nominative}
                    isReadOnly={isReadOnly}
                  />
                ))}
              </div>
            ))}
          </div>
          <p className="field-hint">{text('noun.forms.hint')}</p>
        </Disclosure>
      )}
    </fieldset>
  );
};
