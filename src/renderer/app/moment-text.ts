import { useIntl } from 'react-intl';
import { useText } from './text.tsx';

const dayBefore = (moment: Date): Date =>
  new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() - 1);

const isSameDay = (one: Date, other: Date): boolean => one.toDateString() === other.toDateString();

/** A moment as people name it: "today 14:02", "yesterday 14:02", "12 Nov 2026, 14:02"; to the second where that is needed. */
export const useMomentText = (): ((moment: string, toTheSecond?: boolean) => string) => {
  const intl = useIntl();
  const text = useText();
  return (moment, toTheSecond = false) => {
    const date = new Date(moment);
    const time = intl.formatTime(date, {
      hour: '2-digit',
      minute: '2-digit',
      ...(toTheSecond && { second: '2-digit' }),
      hourCycle: 'h23',
    });
    const now = new Date();
    if (isSameDay(date, now)) return text('moment.today', { time });
    if (isSameDay(date, dayBefore(now))) return text('moment.yesterday', { time });
    return text('moment.day', { day: intl.formatDate(date, { dateStyle: 'medium' }), time });
  };
};
