import { textInFirst } from '@shared/text/localized.ts';
import { useLanguageName } from '../../app/language-name.ts';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { useText } from '../../app/text.tsx';
import { useMeeting, useWorkspace } from '../../app/workspace-context.tsx';
import { CheckboxGroup } from '../../components/checkbox-group.tsx';
import { RadioGroup } from '../../components/radio-group.tsx';
import { choiceOf, languagesOffered, type RecordWishes } from './record-wishes.ts';

const LAYOUTS = ['columns', 'sequential', 'single'] as const;

/** Which form of the record is wanted: whose original, in which layout, in which languages. */
export const RecordForm = ({
  wishes,
  onChange,
}: {
  wishes: RecordWishes;
  onChange: (wishes: RecordWishes) => void;
}) => {
  const text = useText();
  const languageName = useLanguageName();
  const { commission } = useWorkspace();
  const { meeting } = useMeeting();
  const reading = useReadingLanguages(commission.languages);
  const { languages } = choiceOf(wishes, commission, meeting);
  const options = languagesOffered(commission, meeting, wishes.original).map((id) => ({
    id,
    label: languageName(id),
  }));
  return (
    <div className="record-form">
      <RadioGroup
        label={text('record.original')}
        value={wishes.original}
        options={commission.sides.map(({ id, shortName }) => ({
          id,
          label: textInFirst(shortName, reading),
        }))}
        onChange={(original) => onChange({ ...wishes, original })}
      />
      <RadioGroup
        label={text('record.layout')}
        value={wishes.layout}
        options={LAYOUTS.map((id) => ({ id, label: text(`record.layout.${id}`) }))}
        onChange={(layout) => onChange({ ...wishes, layout })}
      />
      {wishes.layout === 'single' ? (
        <RadioGroup
          label={text('record.language')}
          value={languages[0] ?? ''}
          options={options}
          onChange={(single) => onChange({ ...wishes, single })}
        />
      ) : (
        <CheckboxGroup
          label={text('record.languages')}
          value={languages}
          options={options}
          onChange={(several) => several.length > 0 && onChange({ ...wishes, several })}
        />
      )}
    </div>
  );
};
