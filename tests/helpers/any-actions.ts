import type { ActionRow } from '@shared/contract/action-row.ts';
import { blankAction } from '@shared/domain/clause.ts';
import type { DeadlineMeaning } from '@shared/domain/deadline.ts';
import { NO_NOTES, REPORTED_STATES } from '@shared/domain/follow-up.ts';
import fc from 'fast-check';
import {
  type FollowUpRow,
  followUpRows,
} from '../../src/renderer/features/follow-ups/model/follow-up-row.ts';
import { fixtureCommission } from './fixture.ts';

export const TODAY = '2024-03-10';

const BODIES = { ru: ['ru-economy', 'ru-customs'], az: ['az-economy', 'az-customs'] } as const;

/** An action of the fixture commission, agreed at its 20th meeting, open and without a deadline unless said otherwise. */
export const actionRow = (changes: Partial<ActionRow> & { meaning?: DeadlineMeaning } = {}): ActionRow => {
  const { meaning = { precision: 'none' }, ...given } = changes;
  const number = given.number ?? '1.1';
  const ordinal = given.meeting?.ordinal ?? 20;
  return {
    reference: `${ordinal}/${number}`,
    commission: 'economic-cooperation',
    origin: { meeting: `meeting-${ordinal}`, clause: `clause-${number}` },
    number,
    meeting: { ordinal, regularity: 'regular', firstDay: '2022-09-15', signedOn: '2022-09-16' },
    section: { id: 'trade', title: { en: 'Trade', ru: 'Торговля' } },
    item: null,
    speaker: { kind: 'both-sides' },
    verbClass: 'commitment',
    text: { en: 'The Sides agreed.', ru: 'Стороны договорились.' },
    action: { ...blankAction('commitment'), deadline: { phrase: {}, meaning } },
    state: 'open',
    decision: null,
    predecessor: null,
    successor: null,
    reports: [],
    rectifications: [],
    private: NO_NOTES,
    nextMeetingOn: null,
    ...given,
  };
};

/** The rows of these actions on `TODAY` at a desk of the given side. */
export const rowsOf = (actions: readonly ActionRow[], ownSide: string | null = 'ru'): FollowUpRow[] =>
  followUpRows(
    actions,
    [{ commission: fixtureCommission(), ownSide, reading: ['en', 'ru', 'az-Latn'] }],
    TODAY,
  );

export const collator = new Intl.Collator('en', { numeric: true });

const anyDayNear = fc
  .integer({ min: 0, max: 900 })
  .map((days) => new Date(Date.UTC(2023, 0, 1 + days)).toISOString().slice(0, 10));

const anyMeaningNear: fc.Arbitrary<DeadlineMeaning> = fc.oneof(
  anyDayNear.map((to) => ({ precision: 'day' as const, from: null, to })),
  fc.constantFrom<DeadlineMeaning>(
    { precision: 'none' },
    { precision: 'permanent' },
    { precision: 'next-meeting' },
  ),
);

const anyAction: fc.Arbitrary<ActionRow> = fc
  .record({
    ordinal: fc.integer({ min: 1, max: 25 }),
    section: fc.integer({ min: 1, max: 12 }),
    clause: fc.integer({ min: 1, max: 40 }),
    meaning: anyMeaningNear,
    state: fc.constantFrom<ActionRow['state']>('open', 'open', 'done', 'no-longer-relevant', 'continued'),
    ru: fc.subarray([...BODIES.ru]),
    az: fc.subarray([...BODIES.az]),
    reports: fc.array(
      fc.record({
        on: anyDayNear,
        side: fc.constantFrom('ru', 'az'),
        state: fc.constantFrom(...REPORTED_STATES),
      }),
      { maxLength: 3 },
    ),
    title: fc.constantFrom('Trade', 'Energy', 'Ёлки', ''),
    text: fc.constantFrom('The Sides agreed.', 'A', 'z', 'Я', ''),
  })
  .map(({ ordinal, section, clause, meaning, state, ru, az, reports, title, text }) => {
    const plain = actionRow({ number: `${section}.${clause}`, meaning, state });
    const { meeting } = plain;
    return {
      ...plain,
      reference: `${ordinal}/${plain.number}`,
      origin: { meeting: `meeting-${ordinal}`, clause: `clause-${plain.number}` },
      meeting: { ...meeting, ordinal },
      section: { id: `section-${section}`, title: { en: title } },
      text: { en: text },
      action: { ...plain.action, responsible: { ru, az } },
      reports: reports
        .map((report, index) => ({ ...report, id: `report-${index}`, text: {} }))
        .toSorted((one, other) => one.on.localeCompare(other.on)),
    };
  });

/** Rows of different actions of one commission. */
export const anyRows: fc.Arbitrary<FollowUpRow[]> = fc
  .uniqueArray(anyAction, { maxLength: 40, selector: ({ reference }) => reference })
  .map((actions) => rowsOf(actions));
