import type { PersonName } from '@shared/domain/person.ts';
import { directionOf, displayTag, type LanguageTag } from '@shared/text/language.ts';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../text.tsx';
import { BLANK_NAME } from './person-names.ts';
import './person-name-fields.css';

const PARTS = ['given', 'patronymic', 'family'] as const;

/** The parts of a person's name as a small table: a row a language. */
export const PersonNameFields = ({
  value,
  languages,
  onChange,
}: {
  value: Record<LanguageTag, PersonName>;
  languages: readonly LanguageTag[];
  onChange: (value: Record<LanguageTag, PersonName>) => void;
}) => {
  const text = useText();
  return (
    <fieldset className="person-name">
      <legend className="visually-hidden">{text('registers.person.name')}</legend>
      <div className="person-name-row" aria-hidden="true">
        <span />
        {PARTS.map((part) => (
          <span key={part} className="field-label">
            {text(`registers.person.${part}`)}
          </span>
        ))}
      </div>
      {languages.map((language) => {
        const name = value[language] ?? BLANK_NAME;
        return (
          <div key={language} className="person-name-row">
            <span className="person-name-language" aria-hidden="true">
              {displayTag(language)}
            </span>
            {PARTS.map((part) => (
              <TextField
                key={part}
                label={`${text(`registers.person.${part}`)}, ${displayTag(language)}`}
                hidesLabel
                value={name[part]}
                onChange={(written) => onChange({ ...value, [language]: { ...name, [part]: written } })}
                lang={language}
                dir={directionOf(language)}
              />
            ))}
          </div>
        );
      })}
    </fieldset>
  );
};
