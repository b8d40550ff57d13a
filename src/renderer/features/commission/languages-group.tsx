import type { Commission } from '@shared/domain/commission.ts';
import { RECORD_LANGUAGES } from '../../app/formulas.ts';
import { useLanguageName } from '../../app/language-name.ts';
import { useText } from '../../app/text.tsx';
import { CheckboxGroup } from '../../components/checkbox-group.tsx';
import { withLanguages } from './commission-draft.ts';
import { Group } from './group.tsx';

/** The languages in which the commission works; every other group asks in these. */
export const LanguagesGroup = ({
  commission,
  onChange,
  error,
}: {
  commission: Commission;
  onChange: (commission: Commission) => void;
  error: string | undefined;
}) => {
  const text = useText();
  const languageName = useLanguageName();
  const { languages } = commission;
  const offered = [...new Set([...RECORD_LANGUAGES, ...languages])];
  return (
    <Group title={text('commission.languages')} explanation={text('commission.languages.explanation')}>
      <CheckboxGroup
        label={text('commission.working-languages')}
        value={languages}
        options={offered.map((language) => ({ id: language, label: languageName(language) }))}
        onChange={(chosen) => onChange(withLanguages(commission, chosen))}
        hint={text('commission.working-languages.order', {
          languages: languages.map(languageName).join(', '),
        })}
        error={error}
      />
    </Group>
  );
};
