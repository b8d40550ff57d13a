import { directionOf, displayTag, type LanguageTag } from '@shared/text/language.ts';
import type { LocalizedText } from '@shared/text/localized.ts';
import type { GrammaticalCase, LocalizedNoun } from '@shared/text/noun.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { neededCases } from '../formulas.ts';
import { useText } from '../text.tsx';
import { inOneLine } from './one-line.ts';
import './localized-field.css';
import './noun-field.css';
import { withForm } from './noun-form.ts';

export interface NounFieldProps {
  label: string;
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
 * left empty reads as the name itself, and a language that asks for none shows none.
 */
export const NounField = ({
  label,
  value,
  languages,
  onChange,
  hint,
  errors,
  isReadOnly,
}: NounFieldProps) => {
  const text = useText();
  const inflected = languages.filter((language) => neededCases(language).length > 0);
  const form = (language: LanguageTag, grammaticalCase: GrammaticalCase, formLabel: string) => (
    <TextArea
      label={formLabel}
      hidesLabel={grammaticalCase === 'nominative'}
      value={value[language]?.[grammaticalCase] ?? ''}
      onChange={(written) => onChange(withForm(value, language, grammaticalCase, inOneLine(written)))}
      placeholder={grammaticalCase === 'nominative' ? undefined : value[language]?.nominative}
      error={grammaticalCase === 'nominative' ? errors?.[language] : undefined}
      lang={language}
      dir={directionOf(language)}
      isReadOnly={isReadOnly}
    />
  );
  return (
    <fieldset className="localized-field noun-field">
      <legend className="field-label">{label}</legend>
      <div className="localized-texts">
        {languages.map((language) => (
          <div key={language} className="localized-text">
            <span className="language-tag" aria-hidden="true">
              {displayTag(language)}
            </span>
            {form(language, 'nominative', `${label}, ${displayTag(language)}`)}
          </div>
        ))}
      </div>
      {hint && <p className="field-hint">{hint}</p>}
      {inflected.length > 0 && (
        <Disclosure label={text('noun.forms')} describes={label}>
          <p className="field-hint">{text('noun.forms.hint')}</p>
          <div className="noun-languages">
            {languages.map((language) => (
              <fieldset key={language} className="noun-forms">
                <legend className="visually-hidden">{`${label}, ${displayTag(language)}`}</legend>
                {neededCases(language).map((grammaticalCase) => (
                  <div key={grammaticalCase}>
                    {form(language, grammaticalCase, text(`noun.case.${grammaticalCase}`))}
                  </div>
                ))}
              </fieldset>
            ))}
          </div>
        </Disclosure>
      )}
    </fieldset>
  );
};
