import type { Closing } from '@shared/domain/meeting.ts';
import { useId } from 'react';
import { NounField } from '../../app/fields/noun-field.tsx';
import { useLanguageName } from '../../app/language-name.ts';
import { useText } from '../../app/text.tsx';
import { useDraft } from '../../app/use-draft.ts';
import { useMeeting, useWorkspace } from '../../app/workspace-context.tsx';
import { CheckboxGroup } from '../../components/checkbox-group.tsx';
import { DateField } from '../../components/date-field.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { SelectField } from '../../components/select-field.tsx';

const ALL_EQUAL = 'all-equal';

/** Where and when the record is signed, in how many originals and in which languages. Open until signature. */
export const ClosingOfRecord = () => {
  const text = useText();
  const heading = useId();
  const languageName = useLanguageName();
  const { commission, execute } = useWorkspace();
  const { meeting } = useMeeting();
  const { closing } = meeting;
  const isClosed = meeting.status === 'signed';
  const change = (changes: Partial<Closing>) => execute({ type: 'edit-closing', changes });
  const [place, setPlace] = useDraft(closing.place, (written) => change({ place: written }));
  return (
    <section className="card" id="closing" tabIndex={-1} aria-labelledby={heading}>
      <h2 id={heading}>{text('overview.closing')}</h2>
      <div className="field-row">
        <DateField
          label={text('overview.closing.signed-on')}
          value={closing.signedOn}
          onChange={(signedOn) => change({ signedOn })}
          isDisabled={isClosed}
        />
        <NumberField
          label={text('overview.closing.copies')}
          value={closing.copies}
          onChange={(copies) => change({ copies })}
          minimum={1}
          maximum={10}
          isDisabled={isClosed}
        />
        <SelectField
          label={text('overview.closing.prevailing')}
          value={closing.prevailingLanguage ?? ALL_EQUAL}
          options={[
            { id: ALL_EQUAL, label: text('overview.closing.all-equal') },
            ...closing.languages.map((id) => ({ id, label: languageName(id) })),
          ]}
          onChange={(language) => change({ prevailingLanguage: language === ALL_EQUAL ? null : language })}
          isDisabled={isClosed}
        />
      </div>
      <CheckboxGroup
        label={text('overview.closing.languages')}
        value={closing.languages}
        options={commission.languages.map((id) => ({ id, label: languageName(id) }))}
        onChange={(languages) =>
          languages.length > 0 &&
          change({
            languages,
            ...(closing.prevailingLanguage !== null &&
              !languages.includes(closing.prevailingLanguage) && { prevailingLanguage: null }),
          })
        }
        isDisabled={isClosed}
      />
      <NounField
        label={text('overview.closing.place')}
        thing="place"
        value={place}
        languages={meeting.languages}
        onChange={setPlace}
        hint={text('overview.closing.place.hint')}
        isReadOnly={isClosed}
      />
    </section>
  );
};
