import type { PlainDate } from '@shared/text/plain-date.ts';
import { useState } from 'react';
import { useText } from '../../app/text.tsx';
import { DateField } from '../../components/date-field.tsx';

interface Days {
  firstDay: PlainDate | null;
  lastDay: PlainDate | null;
}

const isReversed = ({ firstDay, lastDay }: Days): boolean =>
  firstDay !== null && lastDay !== null && lastDay < firstDay;

/** First and last day of a meeting. Days in the wrong order are kept until the other one is given or the focus leaves. */
export const MeetingDays = ({
  firstDay,
  lastDay,
  onChange,
  isDisabled,
}: Days & { onChange: (days: Days) => void; isDisabled: boolean }) => {
  const text = useText();
  const [draft, setDraft] = useState<Days | null>(null);
  const days = draft ?? { firstDay, lastDay };
  const change = (changes: Partial<Days>) => {
    const next = { ...days, ...changes };
    if (isReversed(next)) return setDraft(next);
    setDraft(null);
    onChange(next);
  };
  return (
    <fieldset
      className="meeting-days"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (draft === null || currentTarget.contains(relatedTarget)) return;
        setDraft(null);
        onChange(draft);
      }}
    >
      <legend className="visually-hidden">{text('overview.days')}</legend>
      <DateField
        label={text('overview.first-day')}
        value={days.firstDay}
        onChange={(day) => change({ firstDay: day })}
        isDisabled={isDisabled}
      />
      <DateField
        label={text('overview.last-day')}
        value={days.lastDay}
        onChange={(day) => change({ lastDay: day })}
        isDisabled={isDisabled}
      />
    </fieldset>
  );
};
