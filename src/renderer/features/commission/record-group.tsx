import type { Commission } from '@shared/domain/commission.ts';
import { MEETING_NOUNS, RECORD_KINDS } from '@shared/record/formulas.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { type LocalizedNoun, nounIn, nounInFirst } from '@shared/text/noun.ts';
import { useLanguageName } from '../../app/language-name.ts';
import { useText } from '../../app/text.tsx';
import { CheckboxGroup } from '../../components/checkbox-group.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { meetingNounNoun, meetingNounOf, recordKindNoun, recordKindOf } from './built-in-nouns.ts';
import { Group } from './group.tsx';

export interface RecordGroupProps {
  commission: Commission;
  onChange: (changes: Partial<Commission>) => void;
  error: string | undefined;
}

/** A word the commission brought along that is none of the built-in ones: it stays until another is chosen. */
const OWN = 'own';
const NONE = 'none';

/** What is signed, in which languages, and what the meetings are called. */
export const RecordGroup = ({ commission, onChange, error }: RecordGroupProps) => {
  const text = useText();
  const languageName = useLanguageName();
  const { languages, authenticLanguages, prevailingLanguage, recordKind, meetingNoun } = commission;
  const kind = recordKindOf(recordKind);
  const noun = meetingNounOf(meetingNoun);
  const ownWord = (word: LocalizedNoun) => ({ id: OWN, label: nounInFirst(word, languages) }) as const;
  const named = (language: LanguageTag) => ({ id: language, label: languageName(language) });
  return (
    <Group title={text('commission.record')} explanation={text('commission.record.explanation')}>
      <div className="field-row">
        <WithWords noun={recordKind} languages={languages}>
          <SelectField
            label={text('commission.record-kind')}
            value={kind ?? OWN}
            options={[
              ...(kind === undefined ? [ownWord(recordKind)] : []),
              ...RECORD_KINDS.map((id) => ({ id, label: text(`commission.record-kind.${id}`) })),
            ]}
            onChange={(chosen) => chosen !== OWN && onChange({ recordKind: recordKindNoun(chosen) })}
          />
        </WithWords>
        <WithWords noun={meetingNoun} languages={languages}>
          <SelectField
            label={text('commission.meeting-noun')}
            value={noun ?? OWN}
            options={[
              ...(noun === undefined ? [ownWord(meetingNoun)] : []),
              ...MEETING_NOUNS.map((id) => ({ id, label: text(`commission.meeting-noun.${id}`) })),
            ]}
            onChange={(chosen) => chosen !== OWN && onChange({ meetingNoun: meetingNounNoun(chosen) })}
          />
        </WithWords>
      </div>
      <div className="field-row">
        <CheckboxGroup
          label={text('commission.authentic-languages')}
          value={authenticLanguages}
          options={languages.map(named)}
          onChange={(chosen) =>
            onChange({
              authenticLanguages: chosen,
              ...(!chosen.some((language) => language === prevailingLanguage) && {
                prevailingLanguage: null,
              }),
            })
          }
          error={error}
        />
        <SelectField
          label={text('commission.prevailing-language')}
          value={prevailingLanguage ?? NONE}
          options={[
            { id: NONE, label: text('commission.prevailing-language.none') },
            ...authenticLanguages.map(named),
          ]}
          onChange={(chosen) => onChange({ prevailingLanguage: chosen === NONE ? null : chosen })}
        />
      </div>
    </Group>
  );
};

/** A choice in the language of the interface, with the words that the record will use. */
const WithWords = ({
  noun,
  languages,
  children,
}: {
  noun: LocalizedNoun;
  languages: readonly LanguageTag[];
  children: React.ReactNode;
}) => (
  <div>
    {children}
    <p className="field-hint words">
      {languages.map((language) => (
        <span key={language} lang={language}>
          {nounIn(noun, language)}
        </span>
      ))}
    </p>
  </div>
);
