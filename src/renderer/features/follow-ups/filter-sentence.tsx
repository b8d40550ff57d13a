import { PlainDate } from '@shared/text/plain-date.ts';
import { FormattedMessage } from 'react-intl';
import { useMeetingTitle } from '../../app/meeting-title.ts';
import { type MessageId, useText } from '../../app/text.tsx';
import { CompactSelect } from '../../components/compact-select.tsx';
import { DateField } from '../../components/date-field.tsx';
import type { FilterOptions } from './model/filter-options.ts';
import { ANY, CHOICES, type FilterField, type Filters } from './model/filters.ts';
import { GROUPINGS, type Grouping } from './model/grouping.ts';
import './filter-sentence.css';

/** Stands in the list of choices for the day that is typed beside it. */
const SINCE_DAY = 'since-day';

const isDay = (report: string): boolean => PlainDate.safeParse(report).success;

export interface FilterSentenceProps {
  filters: Filters;
  grouping: Grouping;
  options: FilterOptions;
  /** The day that "no report since" begins with. */
  quietSince: PlainDate;
  /** Whether it is known which side this desk belongs to. */
  knowsOwnSide: boolean;
  onChange: (filters: Filters) => void;
  onGroup: (grouping: Grouping) => void;
}

/** What is shown, said in one sentence of which every word can be changed. */
export const FilterSentence = ({
  filters,
  grouping,
  options,
  quietSince,
  knowsOwnSide,
  onChange,
  onGroup,
}: FilterSentenceProps) => {
  const text = useText();
  const meetingTitle = useMeetingTitle();
  const { report } = filters;

  const word = <Field extends FilterField>(
    field: Field,
    choices: readonly { id: string; label: string; lang?: string }[],
  ) => (
    <CompactSelect
      label={text(`follow-ups.filter.${field}`)}
      value={filters[field] as string}
      options={choices}
      onChange={(value) => onChange({ ...filters, [field]: value })}
    />
  );
  const fixed = (field: keyof typeof CHOICES, choices: readonly string[] = CHOICES[field]) =>
    word(
      field,
      choices.map((id) => ({ id, label: text(`follow-ups.filter.${field}.${id}` as MessageId) })),
    );
  const open = (
    field: 'meeting' | 'section' | 'body',
    choices: readonly { id: string; label: string; lang?: string }[],
  ) => word(field, [{ id: ANY, label: text(`follow-ups.filter.${field}.any`) }, ...choices]);

  const reports = (
    <>
      <CompactSelect
        label={text('follow-ups.filter.report')}
        value={isDay(report) ? SINCE_DAY : report}
        options={[ANY, 'never', 'since-meeting', SINCE_DAY].map((id) => ({
          id,
          label: text(`follow-ups.filter.report.${id}` as MessageId),
        }))}
        onChange={(chosen) => onChange({ ...filters, report: chosen === SINCE_DAY ? quietSince : chosen })}
      />
      {isDay(report) && (
        <DateField
          label={text('follow-ups.filter.report.day')}
          hidesLabel
          value={report}
          onChange={(day) => onChange({ ...filters, report: day ?? ANY })}
        />
      )}
    </>
  );

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be part of a flowing sentence.
    <div className="filter-sentence" role="group" aria-label={text('follow-ups.filters')}>
      <FormattedMessage
        id="follow-ups.sentence"
        values={{
          keep: (parts) => <span className="filter-word">{parts}</span>,
          state: fixed('state'),
          meeting: open(
            'meeting',
            options.meetings.map(({ id, meeting }) => ({
              id,
              label: text('follow-ups.filter.meeting.one', { meeting: meetingTitle(meeting) }),
            })),
          ),
          timing: fixed('timing'),
          side: fixed('side', knowsOwnSide ? CHOICES.side : [ANY]),
          section: open('section', options.sections),
          body: open('body', options.bodies),
          report: reports,
          group: (
            <CompactSelect
              label={text('follow-ups.group')}
              value={grouping}
              options={GROUPINGS.map((id) => ({ id, label: text(`follow-ups.group.${id}`) }))}
              onChange={onGroup}
            />
          ),
        }}
      />
    </div>
  );
};
