import type { Commission } from '@shared/domain/commission.ts';
import type { MeetingHeader } from '@shared/domain/meeting.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { CheckboxGroup } from '../../components/checkbox-group.tsx';
import { DateField } from '../../components/date-field.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useLanguageName } from '../language-name.ts';
import { useReadingLanguages } from '../registers/reading-languages.ts';
import { useText } from '../text.tsx';
import { NounField } from './noun-field.tsx';
import './meeting-header-fields.css';

export interface MeetingHeaderFieldsProps {
  commission: Commission;
  header: MeetingHeader;
  onChange: (changes: Partial<MeetingHeader>) => void;
  isReadOnly?: boolean;
}

/** No side can have this for its id. */
const NO_HOST = ' none';

/** The meeting as a whole: which one, where and when, who hosts it, in which languages. */
export const MeetingHeaderFields = ({
  commission,
  header,
  onChange,
  isReadOnly = false,
}: MeetingHeaderFieldsProps) => {
  const text = useText();
  const languageName = useLanguageName();
  const reading = useReadingLanguages(commission.languages);
  return (
    <>
      <div className="meeting-facts">
        <NumberField
          label={text('meeting.ordinal')}
          isDisabled={isReadOnly}
          value={header.ordinal}
          onChange={(ordinal) => onChange({ ordinal })}
          minimum={1}
          maximum={999}
        />
        <SelectField
          label={text('meeting.regularity')}
          isDisabled={isReadOnly}
          value={header.regularity}
          options={(['regular', 'extraordinary'] as const).map((id) => ({
            id,
            label: text(`meeting.regularity.${id}`),
          }))}
          onChange={(regularity) => onChange({ regularity })}
        />
        <SelectField
          label={text('meeting.mode')}
          isDisabled={isReadOnly}
          value={header.mode}
          options={(['in-person', 'videoconference'] as const).map((id) => ({
            id,
            label: text(`meeting.mode.${id}`),
          }))}
          onChange={(mode) => onChange({ mode })}
        />
        <SelectField
          label={text('meeting.host')}
          isDisabled={isReadOnly}
          value={header.host ?? NO_HOST}
          options={[
            { id: NO_HOST, label: text('meeting.host.none') },
            ...commission.sides.map(({ id, shortName }) => ({ id, label: textInFirst(shortName, reading) })),
          ]}
          onChange={(host) => onChange({ host: host === NO_HOST ? null : host })}
        />
        <DateField
          label={text('meeting.first-day')}
          isDisabled={isReadOnly}
          value={header.firstDay}
          onChange={(firstDay) => onChange({ firstDay })}
        />
        <DateField
          label={text('meeting.last-day')}
          isDisabled={isReadOnly}
          value={header.lastDay}
          onChange={(lastDay) => onChange({ lastDay })}
        />
      </div>
      <NounField
        label={text('meeting.place')}
        isReadOnly={isReadOnly}
        hint={text('meeting.place.hint')}
        thing="place"
        value={header.place}
        languages={header.languages}
        onChange={(place) => onChange({ place })}
      />
      <CheckboxGroup
        label={text('meeting.languages')}
        isDisabled={isReadOnly}
        value={header.languages}
        options={commission.languages.map((id) => ({ id, label: languageName(id) }))}
        onChange={(languages) => onChange({ languages })}
        error={header.languages.length === 0 ? text('commission.choose-language') : undefined}
      />
    </>
  );
};
