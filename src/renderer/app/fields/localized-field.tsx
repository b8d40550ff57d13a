import { directionOf, displayTag, type LanguageTag } from '@shared/text/language.ts';
import { type LocalizedText, textIn } from '@shared/text/localized.ts';
import { TextArea } from '../../components/text-area.tsx';
import { inOneLine } from './one-line.ts';
import './localized-field.css';

export interface LocalizedFieldProps {
  label: string;
  value: LocalizedText;
  languages: readonly LanguageTag[];
  onChange: (language: LanguageTag, text: string) => void;
  hint?: string | undefined;
  /** What is wrong with the text, by language. */
  errors?: LocalizedText | undefined;
  /** For names and titles: what is pasted becomes one line, however long. */
  isOneLine?: boolean;
  isReadOnly?: boolean;
  hidesLabel?: boolean;
  /** For texts of one line in which Enter does something; answers whether it did. */
  onEnter?: (language: LanguageTag) => boolean;
}

/** One text in several languages side by side, each marked with its language. */
export const LocalizedField = ({
  label,
  value,
  languages,
  onChange,
  hint,
  errors,
  isOneLine,
  isReadOnly,
  hidesLabel,
  onEnter,
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
            onChange={(text) => onChange(language, isOneLine ? inOneLine(text) : text)}
            lang={language}
            dir={directionOf(language)}
            error={errors?.[language]}
            isReadOnly={isReadOnly}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && onEnter?.(language)) event.preventDefault();
            }}
          />
        </div>
      ))}
    </div>
    {hint && <p className="field-hint">{hint}</p>}
  </fieldset>
);
