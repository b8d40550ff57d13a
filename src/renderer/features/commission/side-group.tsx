import type { Side } from '@shared/domain/commission.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { memo, type ReactNode } from 'react';
import { LocalizedField } from '../../app/fields/localized-field.tsx';
import { NounField } from '../../app/fields/noun-field.tsx';
import { useLanguageName } from '../../app/language-name.ts';
import { useText } from '../../app/text.tsx';
import { CheckboxGroup } from '../../components/checkbox-group.tsx';
import { Group } from './group.tsx';

export type CoChairField = (side: Side, choose: (coChair: Id | null) => void) => ReactNode;

export interface SideGroupProps {
  side: Side;
  index: 0 | 1;
  /** The working languages of the commission. */
  languages: readonly LanguageTag[];
  onChange: (index: 0 | 1, changes: Partial<Side>) => void;
  shortNameError: string | undefined;
  languagesError: string | undefined;
  /** The field for its co-chair, where the commission has people to choose from. */
  coChairField: CoChairField | undefined;
}

/** One of the two states, and how the record names it. Memoised: most keystrokes are in another group. */
export const SideGroup = memo((props: SideGroupProps) => {
  const { side, index, languages, shortNameError, languagesError, coChairField } = props;
  const text = useText();
  const languageName = useLanguageName();
  const onChange = (changes: Partial<Side>) => props.onChange(index, changes);
  const [firstLanguage] = languages;
  return (
    <Group title={text(index === 0 ? 'commission.side.first' : 'commission.side.second')}>
      <CheckboxGroup
        label={text('commission.side.languages')}
        value={side.languages}
        options={languages.map((language) => ({ id: language, label: languageName(language) }))}
        onChange={(chosen) => onChange({ languages: chosen })}
        error={languagesError}
      />
      <LocalizedField
        label={text('commission.side.short-name')}
        hint={text('commission.side.short-name.hint')}
        value={side.shortName}
        languages={languages}
        isOneLine
        onChange={(language, name) => onChange({ shortName: { ...side.shortName, [language]: name } })}
        errors={
          firstLanguage !== undefined && shortNameError !== undefined
            ? { [firstLanguage]: shortNameError }
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
      {coChairField?.(side, (coChair) => onChange({ coChair }))}
    </Group>
  );
});
