import { isPeriod, type Period, periodOf } from '@shared/domain/deadline/calendar.ts';
import type { DeadlineMeaning, DeadlinePrecision } from '@shared/domain/deadline.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import { useState } from 'react';
import { useText } from '../../app/text.tsx';
import { DateField } from '../../components/date-field.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { PeriodFields } from './period-fields.tsx';

const PRECISIONS: readonly DeadlinePrecision[] = [
  'none',
  'day',
  'month',
  'quarter',
  'half-year',
  'year',
  'relative',
  'next-meeting',
  'recurring',
  'permanent',
  'conditional',
];
const INTERVALS = ['month', 'quarter', 'half-year', 'year'] as const;

export interface DeadlineFieldsProps {
  meaning: DeadlineMeaning;
  /** The day that a period is first looked for after. */
  start: PlainDate;
  onChange: (meaning: DeadlineMeaning) => void;
}

const intervalOf = (period: Period, day: PlainDate): DeadlineMeaning => ({
  precision: period,
  from: null,
  to: periodOf(period, day).to,
});

/** The meaning that a precision begins with; null for a day, which cannot be guessed. */
const meaningWith = (precision: DeadlinePrecision, day: PlainDate): DeadlineMeaning | null => {
  if (precision === 'day') return null;
  if (isPeriod(precision)) return intervalOf(precision, day);
  if (precision === 'relative') return { precision, amount: 3, unit: 'month' };
  if (precision === 'recurring') return { precision, every: 'half-year' };
  return { precision } as DeadlineMeaning;
};

/** What a deadline means, so that it can be seen when it has passed. */
export const DeadlineFields = ({ meaning, start, onChange }: DeadlineFieldsProps) => {
  const text = useText();
  // A deadline to the day means nothing until the day is given.
  const [isDayWanted, setDayWanted] = useState(false);
  const precision = isDayWanted ? 'day' : meaning.precision;
  const choose = (chosen: DeadlinePrecision) => {
    const next = meaningWith(chosen, 'to' in meaning ? meaning.to : start);
    setDayWanted(next === null);
    if (next) onChange(next);
  };
  return (
    <>
      <SelectField
        label={text('minutes.deadline.means')}
        value={precision}
        options={PRECISIONS.map((id) => ({ id, label: text(`minutes.deadline.precision.${id}`) }))}
        onChange={choose}
      />
      {precision === 'day' && (
        <DayFields
          meaning={meaning}
          onChange={(next) => {
            setDayWanted(false);
            onChange(next);
          }}
        />
      )}
      {!isDayWanted && isPeriod(meaning.precision) && 'to' in meaning && (
        <PeriodFields
          period={meaning.precision}
          from={meaning.from}
          to={meaning.to}
          onChange={(days) => onChange({ ...meaning, ...days })}
        />
      )}
      {!isDayWanted && meaning.precision === 'relative' && (
        <>
          <NumberField
            label={text('minutes.deadline.amount')}
            value={meaning.amount}
            minimum={1}
            maximum={1_000}
            onChange={(amount) => onChange({ ...meaning, amount })}
          />
          <SelectField
            label={text('minutes.deadline.unit')}
            value={meaning.unit}
            options={(['day', 'month'] as const).map((id) => ({
              id,
              label: text(`minutes.deadline.unit.${id}`),
            }))}
            onChange={(unit) => onChange({ ...meaning, unit })}
          />
        </>
      )}
      {!isDayWanted && meaning.precision === 'recurring' && (
        <SelectField
          label={text('minutes.deadline.how-often')}
          value={meaning.every}
          options={INTERVALS.map((id) => ({ id, label: text(`minutes.deadline.every.${id}`) }))}
          onChange={(every) => onChange({ ...meaning, every })}
        />
      )}
    </>
  );
};

const DayFields = ({
  meaning,
  onChange,
}: {
  meaning: DeadlineMeaning;
  onChange: (meaning: DeadlineMeaning) => void;
}) => {
  const text = useText();
  const isDay = meaning.precision === 'day';
  return (
    <>
      {isDay && (
        <DateField
          label={text('minutes.deadline.from')}
          value={meaning.from}
          onChange={(from) => onChange({ ...meaning, from })}
        />
      )}
      <DateField
        label={text('minutes.deadline.until')}
        value={isDay ? meaning.to : null}
        onChange={(to) => to && onChange({ precision: 'day', from: isDay ? meaning.from : null, to })}
      />
    </>
  );
};
