import { dateParts, type PlainDate } from '@shared/text/plain-date.ts';
import { useCallback } from 'react';
import { useIntl } from 'react-intl';

/** Noon in the local zone, so that formatting shows the same day everywhere. */
const noonOf = (day: PlainDate): Date => {
  const { year, month, day: dayOfMonth } = dateParts(day);
  return new Date(year, month - 1, dayOfMonth, 12);
};

/** Days and months in the language of the interface: "1 Dec 2023" and, for `2023-12`, "December 2023", "Dec 2023". */
export const useDayText = (): {
  dayText: (day: PlainDate) => string;
  monthText: (month: string) => string;
  shortMonthText: (month: string) => string;
} => {
  const intl = useIntl();
  return {
    dayText: useCallback((day) => intl.formatDate(noonOf(day), { dateStyle: 'medium' }), [intl]),
    monthText: useCallback(
      (month) => intl.formatDate(noonOf(`${month}-01`), { month: 'long', year: 'numeric' }),
      [intl],
    ),
    shortMonthText: useCallback(
      (month) => intl.formatDate(noonOf(`${month}-01`), { month: 'short', year: 'numeric' }),
      [intl],
    ),
  };
};
