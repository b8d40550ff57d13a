import type { FormulasByLanguage } from '@shared/record/formulas.ts';
import { phrase, voicesFor } from '@shared/record/voice.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import type { LocalizedText } from '@shared/text/localized.ts';
import { LocalizedField } from '../../app/fields/localized-field.tsx';
import { useText } from '../../app/text.tsx';

export interface LegalBasisFieldProps {
  value: LocalizedText;
  languages: readonly LanguageTag[];
  formulas: FormulasByLanguage;
  onChange: (value: LocalizedText) => void;
}

/** The agreement the commission rests on, with the sentence of the record that it completes. */
export const LegalBasisField = ({ value, languages, formulas, onChange }: LegalBasisFieldProps) => {
  const text = useText();
  return (
    <div>
      <LocalizedField
        label={text('commission.legal-basis')}
        value={value}
        languages={languages}
        isOneLine
        onChange={(language, basis) => onChange({ ...value, [language]: basis })}
      />
      <div className="localized-texts field-hint">
        {voicesFor(languages, formulas).map((voice) => (
          <p key={voice.tag} lang={voice.tag} dir={voice.direction}>
            {phrase(voice, voice.formulas.preamble.legalBasis, { legalBasis: value[voice.tag] || '…' })}
          </p>
        ))}
      </div>
    </div>
  );
};
