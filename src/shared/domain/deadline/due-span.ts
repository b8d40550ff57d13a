import type { PlainDate } from '../../text/plain-date.ts';
import type { DeadlineMeaning } from '../deadline.ts';
import { addDays, addMonths, type Period, periodOf } from './calendar.ts';

/** The days in which something is due, both included; `from` is null where any earlier day will do. */
export interface DueSpan {
  from: PlainDate | null;
  to: PlainDate;
}

/** What a deadline must know of the world to become days. */
export interface DueContext {
  /** When the record was signed; null before. */
  signedOn: PlainDate | null;
  /** The first day of the meeting after the one that set the deadline; null while it has no date. */
  nextMeeting: PlainDate | null;
  /** The days of the reports so far, in any order. Only a recurring deadline asks for them. */
  reportedOn?: readonly PlainDate[];
}

/** The first period without a report, from that of signature on. */
const firstUnreported = (every: Period, signedOn: PlainDate, reportedOn: readonly PlainDate[]): DueSpan => {
  const reported = new Set(reportedOn.map((day) => periodOf(every, day).from));
  let period = periodOf(every, signedOn);
  while (reported.has(period.from)) period = periodOf(every, addDays(period.to, 1));
  return period;
};

/**
 * The days that a deadline means, in order if its own days are; null where it has none, or none yet: before signature,
 * or before the next meeting has its date. A recurring deadline means the first period that is without a report, so
 * that `to` is the day by which the next report is due.
 */
export const dueSpan = (
  meaning: DeadlineMeaning,
  { signedOn, nextMeeting, reportedOn = [] }: DueContext,
): DueSpan | null => {
  switch (meaning.precision) {
    case 'none':
    case 'permanent':
    case 'conditional':
      return null;
    case 'next-meeting':
      return nextMeeting === null ? null : { from: null, to: addDays(nextMeeting, -1) };
    case 'relative': {
      const add = meaning.unit === 'day' ? addDays : addMonths;
      return signedOn === null ? null : { from: signedOn, to: add(signedOn, meaning.amount) };
    }
    case 'recurring':
      return signedOn === null ? null : firstUnreported(meaning.every, signedOn, reportedOn);
    default:
      return { from: meaning.from, to: meaning.to };
  }
};

/** The first day that is too late; null where no day is. */
export const overdueFrom = (span: DueSpan | null): PlainDate | null => span && addDays(span.to, 1);

/** Whether the day is after the last one on which it was due. Once true, it stays so for every later day. */
export const isOverdue = (span: DueSpan | null, day: PlainDate): boolean => span !== null && day > span.to;

/** Whether the last day comes within so many days from this one, this one included; not what is overdue. */
export const isDueSoon = (span: DueSpan | null, day: PlainDate, withinDays: number): boolean =>
  span !== null && day <= span.to && span.to <= addDays(day, withinDays);

/** Whether it never turns overdue but must be reported at every meeting. */
export const isReportedAtEveryMeeting = ({ precision }: DeadlineMeaning): boolean =>
  precision === 'permanent' || precision === 'conditional';
