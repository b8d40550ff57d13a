import { parseDate } from '@internationalized/date';
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
}

/** A calendar day as `YYYY-MM-DD`, typed part by part or picked from a calendar. */
export const DateField = ({ label, value, onChange, isDisabled }: DateFieldProps) => (
  <DatePicker
    className="field"
    value={value === null ? null : parseDate(value)}
    onChange={(date) => onChange(date === null ? null : date.toString())}
    isDisabled={isDisabled ?? false}
  >
    <Label className="field-label">{label}</Label>
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
