import { directionOf, displayTag, type LanguageTag } from '@shared/text/language.ts';
import { type LocalizedText, textIn } from '@shared/text/localized.ts';
import { TextArea } from '../../components/text-area.tsx';
import './localized-field.css';

export interface LocalizedFieldProps {
  label: string;
  value: LocalizedText;
  languages: readonly LanguageTag[];
  onChange: (language: LanguageTag, text: string) => void;
  hint?: string;
  isReadOnly?: boolean;
  hidesLabel?: boolean;
}

/** One text in several languages side by side, each marked with its language. */
export const LocalizedField = ({
  label,
  value,
  languages,
  onChange,
  hint,
  isReadOnly,
  hidesLabel,
}: LocalizedFieldProps) => (
  <fieldset className="localized-field">
    <legend className={hidesLabel ? 'visually-hidden' : 'field-label'}>{label}</legend>
    <div className="localized-texts">
      {languages.map((language) => (
        <div key={language} className="localized-text">
          <span className="language-tag" aria-hidden="true">
            {displayTag(language)}
          </span>
          <TextArea
            label={`${label}, ${displayTag(language)}`}
            hidesLabel
            value={textIn(value, language)}
            onChange={(text) => onChange(language, text)}
            lang={language}
            dir={directionOf(language)}
            isReadOnly={isReadOnly}
          />
        </div>
      ))}
    </div>
    {hint && <p className="field-hint">{hint}</p>}
  </fieldset>
);
