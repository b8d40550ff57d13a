import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { MeetingSession } from '../../../../src/renderer/app/meeting-session.ts';
import type { Fault, MemoryDesk } from '../../../helpers/memory-desk.ts';
import { adding, agreeing, opened, removing, textIn, typing } from '../../../helpers/open-session.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

type Happening = (desk: MemoryDesk, session: MeetingSession, count: number) => unknown;

/** Edits of a meeting as it stands, by the place of the clause they are about. */
const EDITS: readonly ((meeting: Meeting, place: number, count: number) => MeetingCommand)[] = [
  (meeting, place, count) => typing(`text ${count}`, clauseAt(meeting, place), ['ru', 'az-Latn'][count % 2]),
  (meeting, place, count) => typing('', clauseAt(meeting, place), ['ru', 'az-Latn'][count % 2]),
  (_meeting, _place, count) => adding(`clause-${count}`, `new ${count}`),
  (meeting, place) => removing(clauseAt(meeting, place)),
  (meeting, place, count) => agreeing(clauseAt(meeting, place), count % 2 ? 'ru' : 'az', count % 3 > 0),
  (meeting, place) => ({ type: 'confirm-translation', id: clauseAt(meeting, place), language: 'az-Latn' }),
  (meeting, place, count) => ({
    type: 'split-clause',
    id: clauseAt(meeting, place),
    newId: `split-${count}`,
    at: { ru: 4 },
  }),
  (meeting, place, count) => ({
    type: 'move-clause',
    id: clauseAt(meeting, place),
    container: 'education',
    index: count % 4,
  }),
  (meeting, place, count) => ({
    type: 'set-verb-class',
    id: clauseAt(meeting, place),
    verbClass: count % 2 ? 'commitment' : 'one-sided',
  }),
  (_meeting, place, count) => ({
    type: 'edit-section-title',
    id: place % 2 ? 'trade' : 'customs',
    language: 'ru',
    text: `title ${count}`,
  }),
  (_meeting, place) => ({ type: 'move-section', id: place % 2 ? 'trade' : 'education', index: place % 3 }),
];

const clauseAt = (meeting: Meeting, place: number): string => {
  const clauses = clausesOf(meeting);
  return clauses[place % Math.max(1, clauses.length)]?.clause.id ?? 'none';
};

const edit = fc.constantFrom(...EDITS);
const place = fc.nat({ max: 30 });
const fault = fc.constantFrom<Fault>('unreachable', 'answer-lost', 'not-saved', 'internal');

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(edit, place).map(
      ([make, at]): Happening =>
        (_desk, session, count) =>
          session.execute(make(session.view().meeting, at, count)),
    ),
  },
  {
    weight: 1,
    arbitrary: fault.map(
      (what): Happening =>
        (desk) =>
          desk.faults.push(what),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(edit, place).map(
      ([make, at]): Happening =>
        (desk, _session, count) =>
          desk.tryElsewhere(make(desk.meeting, at, count)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Happening>(
      (_desk, session) => void session.undo(),
      (_desk, session) => void session.redo(),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.nat({ max: 400 }).map(
      (time): Happening =>
        () =>
          vi.advanceTimersByTimeAsync(time),
    ),
  },
);

const comeToRest = async (desk: MemoryDesk): Promise<void> => {
  desk.faults.length = 0;
  await vi.advanceTimersByTimeAsync(60_000);
};

it('ends with the desk and the window holding the same meeting, whatever happened on the way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 60 }), async (happenings) => {
      const { desk, session } = opened();
      for (const [count, happen] of happenings.entries()) await happen(desk, session, count);
      await comeToRest(desk);
      // A window hears of edits from elsewhere with its own next edit.
      session.execute(adding('last-clause'));
      await comeToRest(desk);
      expect(session.view().saving).toBe('saved');
      expect(session.view().revision).toBe(desk.revision);
      expect(session.view().meeting).toEqual(desk.meeting);
      expect(desk.mostAtOnce).toBeLessThanOrEqual(1);
    }),
    { numRuns: 300 },
  );
});

/** One moment in two windows: which field, whether ours is typed in, what befalls the next call, and a pause. */
const moment = fc.record({
  id: fc.constantFrom('trade-growth', 'trade-barriers', 'customs-plan'),
  isOurs: fc.boolean(),
  befalls: fc.option(fault),
  pause: fc.nat({ max: 300 }),
});

it('keeps every text: in the meeting, or for copying', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(moment, { maxLength: 30 }), async (moments) => {
      const { desk, session } = opened();
      const written = new Map<string, string>();
      for (const [count, { id, isOurs, befalls, pause }] of moments.entries()) {
        desk.faults.push(befalls);
        if (isOurs) {
          session.execute(typing(`ours ${count}`, id));
          written.set(id, `ours ${count}`);
          // What another window writes over later is its own affair, so it leaves alone what is ours.
        } else if (!written.has(id)) desk.tryElsewhere(typing(`theirs ${count}`, id));
        await vi.advanceTimersByTimeAsync(pause);
      }
      await comeToRest(desk);
      const lost = session.view().lost.map(({ text }) => text);
      for (const [id, text] of written) expect([textIn(desk, id), ...lost]).toContain(text);
    }),
    { numRuns: 200 },
  );
});
