import type { Side } from '@shared/domain/commission.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import type { ReactNode } from 'react';
import { LocalizedField } from '../../app/fields/localized-field.tsx';
import { NounField } from '../../app/fields/noun-field.tsx';
import { useLanguageName } from '../../app/language-name.ts';
import { useText } from '../../app/text.tsx';
import { CheckboxGroup } from '../../components/checkbox-group.tsx';
import { Group } from './group.tsx';

export interface SideGroupProps {
  side: Side;
  index: 0 | 1;
  /** The working languages of the commission. */
  languages: readonly LanguageTag[];
  onChange: (changes: Partial<Side>) => void;
  errors: { shortName: string | undefined; languages: string | undefined };
  /** The field for its co-chair, where the commission has people to choose from. */
  coChair?: ReactNode;
}

/** One of the two states, and how the record names it. */
export const SideGroup = ({ side, index, languages, onChange, errors, coChair }: SideGroupProps) => {
  const text = useText();
  const languageName = useLanguageName();
  const [firstLanguage] = languages;
  return (
    <Group title={text(index === 0 ? 'commission.side.first' : 'commission.side.second')}>
      <CheckboxGroup
        label={text('commission.side.languages')}
        value={side.languages}
        options={languages.map((language) => ({ id: language, label: languageName(language) }))}
        onChange={(chosen) => onChange({ languages: chosen })}
        error={errors.languages}
      />
      <LocalizedField
        label={text('commission.side.short-name')}
        hint={text('commission.side.short-name.hint')}
        value={side.shortName}
        languages={languages}
        isOneLine
        onChange={(language, name) => onChange({ shortName: { ...side.shortName, [language]: name } })}
        errors={
          firstLanguage !== undefined && errors.shortName !== undefined
            ? { [firstLanguage]: errors.shortName }
            : undefined
        }
      />
      <NounField
        label={text('commission.side.full-name')}
        hint={text('commission.side.full-name.hint')}
        thing="fullName"
        value={side.fullName}
        languages={languages}
        onChange={(fullName) => onChange({ fullName })}
      />
      <NounField
        label={text('commission.side.side-name')}
        hint={text('commission.side.side-name.hint')}
        thing="sideName"
        value={side.sideName}
        languages={languages}
        onChange={(sideName) => onChange({ sideName })}
      />
      <NounField
        label={text('commission.side.part-name')}
        hint={text('commission.side.part-name.hint')}
        thing="partName"
        value={side.partName}
        languages={languages}
        onChange={(partName) => onChange({ partName })}
      />
      {coChair}
    </Group>
  );
};
