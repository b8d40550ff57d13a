import type { DeadlineMeaning } from '../deadline.ts';
import { type DaySpan, dayOf, daysOfPeriod, isPeriod, periodsInYear } from './calendar.ts';
import type { ConceptKind } from './concept.ts';

/** Everything that a phrase says: one value for each kind of concept. */
export type Facts = ReadonlyMap<ConceptKind, string>;

/** Whether a deadline is what its words name, or the end of it. */
type Reach = 'whole' | 'end';

/** The words around what is named, sorted → which of it they mean. What is not listed is no deadline. */
type Framings = Readonly<Record<string, Reach>>;

const PLAIN: Framings = { '': 'whole', during: 'whole' };
const OF_DAY: Framings = { ...PLAIN, until: 'end', latest: 'end', 'latest until': 'end' };
/** "By September" may mean its first day or its last; "by the end of" and "not later than" cannot be mistaken. */
const OF_PERIOD: Framings = {
  ...PLAIN,
  latest: 'end',
  'latest until': 'end',
  end: 'end',
  'end until': 'end',
  'end latest': 'end',
};
const OF_AMOUNT: Framings = { ...PLAIN, latest: 'end' };
const OF_MEETING: Framings = { '': 'whole', until: 'end', latest: 'end' };

/** Whether a concept says which part of what is named is meant. */
export const isFraming = (kind: ConceptKind): boolean => ['during', 'until', 'latest', 'end'].includes(kind);

const numberOf = (facts: Facts, kind: ConceptKind): number => Number(facts.get(kind));

const spanOr = (reach: Reach, { from, to }: DaySpan) => ({ from: reach === 'whole' ? from : null, to });

const dayMeaning = (day: string, reach: Reach): DeadlineMeaning => ({
  precision: 'day',
  ...spanOr(reach, { from: day, to: day }),
});

const partOfYear = (facts: Facts, reach: Reach): DeadlineMeaning | null => {
  const period = facts.get('unit') ?? '';
  const position = numberOf(facts, 'number');
  if (!isPeriod(period) || position < 1 || position > periodsInYear(period)) return null;
  return { precision: period, ...spanOr(reach, daysOfPeriod(period, numberOf(facts, 'year'), position)) };
};

const UNITS: Readonly<Record<string, { unit: 'day' | 'month'; amount: number }>> = {
  day: { unit: 'day', amount: 1 },
  week: { unit: 'day', amount: 7 },
  month: { unit: 'month', amount: 1 },
  year: { unit: 'month', amount: 12 },
};

const relative = (facts: Facts): DeadlineMeaning | null => {
  const counted = UNITS[facts.get('unit') ?? ''];
  if (!counted) return null;
  return { precision: 'relative', unit: counted.unit, amount: counted.amount * numberOf(facts, 'number') };
};

const recurring = (facts: Facts): DeadlineMeaning | null => {
  const every = facts.get('unit') ?? '';
  return isPeriod(every) ? { precision: 'recurring', every } : null;
};

interface Reading {
  framings: Framings;
  meaning: (facts: Facts, reach: Reach) => DeadlineMeaning | null;
}

const AMOUNT: Reading = { framings: OF_AMOUNT, meaning: relative };
const NEXT_MEETING: Reading = {
  framings: OF_MEETING,
  meaning: () => ({ precision: 'next-meeting' }),
};

/** The kinds of what is named, sorted → how to read it. */
const READINGS: Readonly<Record<string, Reading>> = {
  date: { framings: OF_DAY, meaning: (facts, reach) => dayMeaning(facts.get('date') ?? '', reach) },
  'month number year': {
    framings: OF_DAY,
    meaning: (facts, reach) =>
      dayMeaning(dayOf(numberOf(facts, 'year'), numberOf(facts, 'month'), numberOf(facts, 'number')), reach),
  },
  'month year': {
    framings: OF_PERIOD,
    meaning: (facts, reach) => ({
      precision: 'month',
      ...spanOr(reach, daysOfPeriod('month', numberOf(facts, 'year'), numberOf(facts, 'month'))),
    }),
  },
  'number unit year': { framings: OF_PERIOD, meaning: partOfYear },
  year: {
    framings: OF_PERIOD,
    meaning: (facts, reach) => ({
      precision: 'year',
      ...spanOr(reach, daysOfPeriod('year', numberOf(facts, 'year'), 1)),
    }),
  },
  'number unit': AMOUNT,
  'number signature unit': AMOUNT,
  'every unit': { framings: PLAIN, meaning: recurring },
  'meeting next': NEXT_MEETING,
  'meeting number': NEXT_MEETING,
  'meeting next number': NEXT_MEETING,
  permanent: { framings: PLAIN, meaning: () => ({ precision: 'permanent' }) },
  none: { framings: { '': 'whole' }, meaning: () => ({ precision: 'none' }) },
};

/** What the facts mean as one deadline; null where they make none. Days and numbers are not checked. */
export const meaningOfFacts = (facts: Facts): DeadlineMeaning | null => {
  const kinds = [...facts.keys()].sort();
  const reading = READINGS[kinds.filter((kind) => !isFraming(kind)).join(' ')];
  const reach = reading?.framings[kinds.filter(isFraming).join(' ')];
  return reading && reach ? reading.meaning(facts, reach) : null;
};
