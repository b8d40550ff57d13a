import {
  daysOfPeriod,
  type Period,
  periodsInYear,
  positionInYear,
} from '@shared/domain/deadline/calendar.ts';
import { dateParts, type PlainDate } from '@shared/text/plain-date.ts';
import { useDeadlineWords } from '../../app/deadline-words.ts';
import { useText } from '../../app/text.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { SelectField } from '../../components/select-field.tsx';

export interface PeriodFieldsProps {
  period: Period;
  from: PlainDate | null;
  to: PlainDate;
  onChange: (days: { from: PlainDate | null; to: PlainDate }) => void;
}

/** Which month, quarter, half-year or year a deadline means, and whether only its end counts or all of it. */
export const PeriodFields = ({ period, from, to, onChange }: PeriodFieldsProps) => {
  const text = useText();
  const { periodText } = useDeadlineWords();
  const { year } = dateParts(to);
  const position = positionInYear(period, to);
  const choose = (chosenYear: number, chosenPosition: number, isDuring = from !== null) => {
    const days = daysOfPeriod(period, chosenYear, chosenPosition);
    onChange({ from: isDuring ? days.from : null, to: days.to });
  };
  const positions = Array.from({ length: periodsInYear(period) }, (_, index) => index + 1);
  return (
    <>
      <SelectField
        label={text('minutes.deadline.counts')}
        value={from === null ? 'end' : 'during'}
        options={(['end', 'during'] as const).map((id) => ({
          id,
          label: text(`minutes.deadline.counts.${id}`),
        }))}
        onChange={(id) => choose(year, position, id === 'during')}
      />
      {positions.length > 1 && (
        <SelectField
          label={text('minutes.deadline.period')}
          value={`${position}`}
          options={positions.map((candidate) => ({
            id: `${candidate}`,
            label: periodText(period, daysOfPeriod(period, year, candidate).to),
          }))}
          onChange={(id) => choose(year, Number(id))}
        />
      )}
      <NumberField
        label={text('minutes.deadline.year')}
        value={year}
        minimum={1990}
        maximum={2100}
        onChange={(chosen) => choose(chosen, position)}
      />
    </>
  );
};
