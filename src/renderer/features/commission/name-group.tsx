import type { Commission } from '@shared/domain/commission.ts';
import { formulasOf } from '@shared/record/formulas-of.ts';
import { LocalizedField } from '../../app/fields/localized-field.tsx';
import { NounField } from '../../app/fields/noun-field.tsx';
import { useText } from '../../app/text.tsx';
import { completed } from './commission-draft.ts';
import { Group } from './group.tsx';
import { LegalBasisField } from './legal-basis-field.tsx';
import { NamePreview } from './name-preview.tsx';
import { withPlaceholders, withStates } from './states-in-name.ts';

export interface NameGroupProps {
  commission: Commission;
  onChange: (changes: Partial<Commission>) => void;
  error: string | undefined;
}

/** What the commission is called, and what it rests on. */
export const NameGroup = ({ commission, onChange, error }: NameGroupProps) => {
  const text = useText();
  const { languages, shortName } = commission;
  const { sides } = completed(commission);
  const [firstLanguage] = languages;
  return (
    <Group title={text('commission.name')} explanation={text('commission.name.explanation')}>
      <NounField
        label={text('commission.full-name')}
        thing="commissionName"
        value={withStates(commission.name, sides)}
        languages={languages}
        onChange={(name) => onChange({ name: withPlaceholders(name, sides) })}
        errors={firstLanguage !== undefined && error !== undefined ? { [firstLanguage]: error } : undefined}
      />
      <NamePreview commission={commission} />
      <LocalizedField
        label={text('commission.short-name')}
        hint={text('commission.short-name.hint')}
        value={shortName}
        languages={languages}
        isOneLine
        onChange={(language, name) => onChange({ shortName: { ...shortName, [language]: name } })}
      />
      <LegalBasisField
        value={commission.legalBasis}
        languages={languages}
        formulas={formulasOf(commission)}
        onChange={(legalBasis) => onChange({ legalBasis })}
      />
    </Group>
  );
};
