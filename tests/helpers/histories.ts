import { DISPOSITION_KINDS, type DispositionKind } from '@shared/domain/disposition.ts';
import { REPORTED_STATES } from '@shared/domain/follow-up.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Chronicle } from './chronicle.ts';
import { anyWish } from './meeting-wishes.ts';
import type { Wish } from './wish-world.ts';

type Event =
  | { type: 'wish'; meeting: number; wish: Wish }
  | { type: 'undo'; meeting: number }
  | { type: 'sign'; meeting: number }
  | { type: 'report'; action: number; state: (typeof REPORTED_STATES)[number] }
  | { type: 'forget-report'; action: number }
  | { type: 'note'; action: number };

/** The preparation of one meeting and what goes on meanwhile, at this and at all other meetings. */
export interface Chapter {
  regularity: Meeting['regularity'];
  hasDay: boolean;
  commitments: number;
  /** Whether the secretariat decides about everything before it goes on writing. */
  decidesFirst: boolean;
  events: Event[];
  /** How its secretariat ends it: by deciding about everything, or by trying to sign as it stands, or not yet. */
  ending: 'decide-and-sign' | 'sign' | 'leave';
  kinds: DispositionKind[];
}

/** How many meetings ago; mostly it is the latest one that is worked on. */
const recent = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(4) });

const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('wish' as const),
      meeting: recent,
      wish: anyWish([
        'edit-meeting',
        'change-status',
        'add-section',
        'move-section',
        'remove-section',
        'add-item',
        'move-item',
        'remove-item',
        'add-clauses',
        'edit-clause-text',
        'set-verb-class',
        'set-verb-class',
        'set-action',
        'set-action',
        'move-clause',
        'split-clause',
        'remove-clause',
        'remove-clause',
      ]),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('wish' as const),
      meeting: recent,
      wish: anyWish([
        'dispose-of-action',
        'dispose-of-action',
        'withdraw-disposition',
        'edit-disposition-statement',
      ]),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('undo' as const), meeting: recent }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('sign' as const), meeting: recent }) },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('report' as const),
      action: fc.nat(50),
      state: fc.constantFrom(...REPORTED_STATES),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constantFrom('forget-report' as const, 'note' as const),
      action: fc.nat(50),
    }),
  },
);

const anyChapter: fc.Arbitrary<Chapter> = fc.record({
  regularity: fc.constantFrom('regular' as const, 'regular' as const, 'extraordinary' as const),
  hasDay: fc.boolean(),
  commitments: fc.nat(2),
  decidesFirst: fc.boolean(),
  events: fc.array(anyEvent, { maxLength: 25, size: 'max' }),
  ending: fc.constantFrom(
    'decide-and-sign' as const,
    'decide-and-sign' as const,
    'sign' as const,
    'leave' as const,
  ),
  kinds: fc.array(fc.constantFrom(...DISPOSITION_KINDS), { minLength: 1, maxLength: 5 }),
});

const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % (list.length || 1)];

const happen = (chronicle: Chronicle, event: Event, day: string): void => {
  if ('meeting' in event) {
    const { id } = pick(chronicle.meetings.toReversed(), event.meeting) as Meeting;
    if (event.type === 'wish') chronicle.grant(id, event.wish);
    else if (event.type === 'undo') chronicle.undo(id);
    else chronicle.sign(id, day);
    return;
  }
  const action = pick(chronicle.tracked, event.action);
  if (!action) return;
  const clause = action.number;
  const [report] = action.reports;
  const { id } = action.meeting;
  if (event.type === 'report') {
    const made = { id: chronicle.freshId(), side: 'ru', on: day, state: event.state, text: {} };
    expect(chronicle.followUp(id, { type: 'put-report', clause, report: made })).toBe(true);
  } else if (event.type === 'note') {
    expect(chronicle.followUp(id, { type: 'edit-private-notes', clause, changes: { note: day } })).toBe(true);
  } else if (report) {
    expect(chronicle.followUp(id, { type: 'remove-report', clause, id: report.id })).toBe(true);
  }
};

const decideAll = (chronicle: Chronicle, id: string, { kinds }: Chapter): void =>
  chronicle.decideAll(id, (index) => pick(kinds, index) ?? 'done');

const end = (chronicle: Chronicle, id: string, chapter: Chapter, day: string): void => {
  if (chapter.ending === 'leave') return;
  if (chapter.ending === 'decide-and-sign') decideAll(chronicle, id, chapter);
  chronicle.sign(id, day);
};

/** Five meetings, each prepared while there is still work on the others. */
export const anyHistory: fc.Arbitrary<Chapter[]> = fc.array(anyChapter, { minLength: 5, maxLength: 5 });

/** Lives through the chapters, a year each, and calls `afterEach`, if given, after everything that happens. */
export const live = (chronicle: Chronicle, chapters: readonly Chapter[], afterEach?: () => void): void => {
  chapters.forEach((chapter, index) => {
    const day = `${2020 + index}-03-01`;
    const { id } = chronicle.begin(chapter.regularity, chapter.hasDay ? day : null);
    for (let count = 0; count < chapter.commitments; count += 1) chronicle.commit(id);
    if (chapter.decidesFirst) decideAll(chronicle, id, chapter);
    for (const event of chapter.events) {
      happen(chronicle, event, day);
      afterEach?.();
    }
    end(chronicle, id, chapter, day);
    afterEach?.();
  });
};
