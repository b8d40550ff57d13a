import type { MeetingHeader } from '@shared/domain/meeting.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import { useIntl } from 'react-intl';

const dayOf = (date: PlainDate): Date => new Date(`${date}T00:00:00Z`);

/** "21–23 May 2026" in the language of the interface; an empty text where no day is set. */
export const useMeetingDates = (): ((meeting: Pick<MeetingHeader, 'firstDay' | 'lastDay'>) => string) => {
  const { locale } = useIntl();
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return ({ firstDay, lastDay }) => {
    const [from, to] = [firstDay ?? lastDay, lastDay ?? firstDay];
    return from === null || to === null ? '' : format.formatRange(dayOf(from), dayOf(to));
  };
};
