import { dueSpan, isOverdue, overdueFrom } from '@shared/domain/deadline/due-span.ts';
import { parseDeadline } from '@shared/domain/deadline/parse-deadline.ts';
import type { DeadlineMeaning } from '@shared/domain/deadline.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import { describe, expect, it } from 'vitest';

/** The day of signature that relative deadlines count from, and the first day of the next meeting, the 22nd. */
const SIGNED_ON = '2023-07-07';
const NEXT_MEETING = '2024-08-20';

interface Case {
  phrases: { en: string; ru: string; 'az-Latn': string };
  meaning: DeadlineMeaning;
  /** The first and the last day; null where there is no interval. */
  interval: [PlainDate | null, PlainDate] | null;
  overdueFrom: PlainDate | null;
}

const CASES: Case[] = [
  {
    phrases: {
      en: 'by 1 December 2023',
      ru: 'до 1 декабря 2023 г.',
      'az-Latn': '1 dekabr 2023-cü ilədək',
    },
    meaning: { precision: 'day', from: null, to: '2023-12-01' },
    interval: [null, '2023-12-01'],
    overdueFrom: '2023-12-02',
  },
  {
    phrases: {
      en: 'in September 2023',
      ru: 'в сентябре 2023 г.',
      'az-Latn': '2023-cü ilin sentyabrında',
    },
    meaning: { precision: 'month', from: '2023-09-01', to: '2023-09-30' },
    interval: ['2023-09-01', '2023-09-30'],
    overdueFrom: '2023-10-01',
  },
  {
    phrases: {
      en: 'fourth quarter of 2023',
      ru: 'IV квартал 2023 г.',
      'az-Latn': '2023-cü ilin IV rübü',
    },
    meaning: { precision: 'quarter', from: '2023-10-01', to: '2023-12-31' },
    interval: ['2023-10-01', '2023-12-31'],
    overdueFrom: '2024-01-01',
  },
  {
    phrases: {
      en: 'by the end of the first half of 2024',
      ru: 'до конца первого полугодия 2024 г.',
      'az-Latn': '2024-cü ilin birinci yarımilliyinin sonunadək',
    },
    meaning: { precision: 'half-year', from: null, to: '2024-06-30' },
    interval: [null, '2024-06-30'],
    overdueFrom: '2024-07-01',
  },
  {
    phrases: {
      en: 'during 2024',
      ru: 'в течение 2024 г.',
      'az-Latn': '2024-cü il ərzində',
    },
    meaning: { precision: 'year', from: '2024-01-01', to: '2024-12-31' },
    interval: ['2024-01-01', '2024-12-31'],
    overdueFrom: '2025-01-01',
  },
  {
    phrases: {
      en: 'within 30 days of signature',
      ru: 'в течение 30 дней со дня подписания',
      'az-Latn': 'imzalandığı gündən 30 gün ərzində',
    },
    meaning: { precision: 'relative', amount: 30, unit: 'day' },
    interval: ['2023-07-07', '2023-08-06'],
    overdueFrom: '2023-08-07',
  },
  {
    phrases: {
      en: 'within two months of signature',
      ru: 'в двухмесячный срок',
      'az-Latn': 'imzalandığı gündən iki ay ərzində',
    },
    meaning: { precision: 'relative', amount: 2, unit: 'month' },
    interval: ['2023-07-07', '2023-09-07'],
    overdueFrom: '2023-09-08',
  },
  {
    phrases: {
      en: 'before the next meeting',
      ru: 'до следующего заседания',
      'az-Latn': 'növbəti iclasadək',
    },
    meaning: { precision: 'next-meeting' },
    interval: [null, '2024-08-19'],
    overdueFrom: '2024-08-20',
  },
  {
    phrases: { en: 'every quarter', ru: 'ежеквартально', 'az-Latn': 'hər rüb' },
    meaning: { precision: 'recurring', every: 'quarter' },
    interval: ['2023-07-01', '2023-09-30'],
    overdueFrom: '2023-10-01',
  },
  {
    phrases: { en: 'on a permanent basis', ru: 'на постоянной основе', 'az-Latn': 'daimi əsasda' },
    meaning: { precision: 'permanent' },
    interval: null,
    overdueFrom: null,
  },
  {
    phrases: {
      en: 'if the tariff is revised',
      ru: 'в случае пересмотра тарифа',
      'az-Latn': 'tarif dəyişdirildiyi halda',
    },
    meaning: { precision: 'conditional' },
    interval: null,
    overdueFrom: null,
  },
  {
    phrases: { en: '', ru: '', 'az-Latn': '' },
    meaning: { precision: 'none' },
    interval: null,
    overdueFrom: null,
  },
];

const ROWS = CASES.flatMap(({ phrases, ...expected }) =>
  Object.entries(phrases).map(([language, phrase]) => ({ language, phrase, ...expected })),
);

describe.each(ROWS)(
  '$language: "$phrase"',
  ({ language, phrase, meaning, interval, overdueFrom: firstDay }) => {
    it('means what the commission means by it', () => {
      expect(parseDeadline(phrase, language)).toEqual(meaning);
    });

    it('becomes these days, and is overdue from the day after', () => {
      const parsed = parseDeadline(phrase, language);
      expect(parsed).not.toBeNull();
      const span = parsed && dueSpan(parsed, { signedOn: SIGNED_ON, nextMeeting: NEXT_MEETING });
      expect(span && [span.from, span.to]).toEqual(interval);
      expect(overdueFrom(span)).toBe(firstDay);
      expect(isOverdue(span, span?.to ?? '2999-12-31')).toBe(false);
      expect(isOverdue(span, firstDay ?? '2999-12-31')).toBe(firstDay !== null);
    });
  },
);

it('leaves "before the next meeting" open until that meeting has a date', () => {
  const span = dueSpan({ precision: 'next-meeting' }, { signedOn: SIGNED_ON, nextMeeting: null });
  expect(span).toBeNull();
  expect(isOverdue(span, '2999-12-31')).toBe(false);
});
