import { isPeriod, type Period, positionInYear } from '@shared/domain/deadline/calendar.ts';
import type { Deadline, DeadlineMeaning } from '@shared/domain/deadline.ts';
import { dateParts, type PlainDate } from '@shared/text/plain-date.ts';
import { useIntl } from 'react-intl';
import { type MessageId, useText } from './text.tsx';

/** Noon in the local zone, so that formatting shows the same day everywhere. */
const dateOf = (day: PlainDate): Date => {
  const { year, month, day: dayOfMonth } = dateParts(day);
  return new Date(year, month - 1, dayOfMonth, 12);
};

/** What a deadline means, in plain words of the interface: "by the end of December 2023". */
export const useDeadlineWords = (): {
  meaningText: (meaning: DeadlineMeaning) => string;
  periodText: (period: Period, day: PlainDate) => string;
} => {
  const text = useText();
  const intl = useIntl();
  const dayText = (day: PlainDate): string => intl.formatDate(dateOf(day), { dateStyle: 'long' });
  const periodText = (period: Period, day: PlainDate): string => {
    if (period === 'month') return intl.formatDate(dateOf(day), { month: 'long', year: 'numeric' });
    return text(`minutes.deadline.period.${period}`, {
      year: `${dateParts(day).year}`,
      position: positionInYear(period, day),
    });
  };
  const meaningText = (meaning: DeadlineMeaning): string => {
    const { precision } = meaning;
    if (precision === 'relative')
      return text(`minutes.deadline.within.${meaning.unit}`, { amount: meaning.amount });
    if (precision === 'recurring') return text(`minutes.deadline.every.${meaning.every}`);
    if (precision === 'day') {
      const to = dayText(meaning.to);
      return meaning.from
        ? text('minutes.deadline.from-to', { from: dayText(meaning.from), to })
        : text('minutes.deadline.by', { when: to });
    }
    if (isPeriod(precision) && 'to' in meaning) {
      const when = periodText(precision, meaning.to);
      return text(meaning.from ? 'minutes.deadline.during' : 'minutes.deadline.by-end-of', { when });
    }
    return text(`minutes.deadline.precision.${precision}` satisfies MessageId);
  };
  return { meaningText, periodText };
};

/** Whether neither a phrase nor a meaning has been given. */
export const isDeadlineMissing = ({ phrase, meaning }: Deadline): boolean =>
  meaning.precision === 'none' && !Object.values(phrase).some((wording) => wording.trim());
