import { type CalendarDate, parseDate } from '@internationalized/date';
import { useState } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Label,
  Popover,
} from 'react-aria-components';
import './field.css';
import './date-field.css';

export interface DateFieldProps {
  label: string;
  value: string | null;
  onChange: (value: string | null) => void;
  isDisabled?: boolean;
  hidesLabel?: boolean;
}

/** The first year that is not one still being typed, digit by digit. */
const FIRST_YEAR = 1000;

/** A calendar day as `YYYY-MM-DD`, typed part by part or picked from a calendar. A half-typed year is no day yet. */
export const DateField = ({ label, value, onChange, isDisabled, hidesLabel }: DateFieldProps) => {
  const [halfTyped, setHalfTyped] = useState<CalendarDate | null>(null);
  const change = (date: CalendarDate | null) => {
    const isHalfTyped = date !== null && date.year < FIRST_YEAR;
    setHalfTyped(isHalfTyped ? date : null);
    if (!isHalfTyped) onChange(date === null ? null : date.toString());
  };
  return (
    <DatePicker
      className="field"
      value={halfTyped ?? (value === null ? null : parseDate(value))}
      onChange={change}
      onBlur={() => setHalfTyped(null)}
      isDisabled={isDisabled ?? false}
      {...(hidesLabel && { 'aria-label': label })}
    >
      {!hidesLabel && <Label className="field-label">{label}</Label>}
      <Group className="control date-control">
        <DateInput className="date-input">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
        <Button className="calendar-button">
          <span aria-hidden="true" className="select-arrow" />
        </Button>
      </Group>
      <Popover className="popover">
        <Dialog className="calendar-dialog">
          <Calendar>
            <header className="calendar-head">
              <Button slot="previous" className="calendar-step">
                <span aria-hidden="true">‹</span>
              </Button>
              <Heading className="calendar-month" />
              <Button slot="next" className="calendar-step">
                <span aria-hidden="true">›</span>
              </Button>
            </header>
            <CalendarGrid>{(date) => <CalendarCell date={date} className="calendar-day" />}</CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
};
