import { applyToMeeting } from '@shared/domain/apply-meeting.ts';
import { actionOf, type Clause } from '@shared/domain/clause.ts';
import { type Meeting, MOST } from '@shared/domain/meeting.ts';
import type { MeetingCommandOf, NewClause } from '@shared/domain/meeting-commands.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyWish, grant } from '../../../helpers/meeting-wishes.ts';
import { after, anyMeeting, commission, draftMeeting, refusalOf } from '../../../helpers/meetings.ts';

const clauseIn = (meeting: Meeting, id: string): Clause => {
  const clause = clausesOf(meeting).find((placed) => placed.clause.id === id)?.clause;
  if (!clause) throw new Error(`no clause ${id}`);
  return clause;
};
const clauseIds = (meeting: Meeting): string[] => clausesOf(meeting).map(({ clause }) => clause.id);
const newClause = (id: string, text: NewClause['text'] = {}): NewClause => ({
  id,
  speaker: null,
  verbClass: 'narrative',
  text,
});
const add = (...clauses: NewClause[]) =>
  ({ type: 'add-clauses', container: 'trade', index: 0, clauses }) as const;

test('a split keeps every text, in order and without the white space at the cut', () => {
  const anyOffset = fc.nat(60);
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60 }),
      fc.string({ maxLength: 60 }),
      anyOffset,
      anyOffset,
      (ru, en, atRu, atEn) => {
        const whole = after(draftMeeting, add(newClause('whole', { ru, en })));
        const parts = after(whole, {
          type: 'split-clause',
          id: 'whole',
          newId: 'rest',
          at: { ru: atRu, en: atEn },
        });
        const before = clauseIn(parts, 'whole').text;
        const rest = clauseIn(parts, 'rest').text;
        expect(before).toEqual({ ru: ru.slice(0, atRu).trimEnd(), en: en.slice(0, atEn).trimEnd() });
        expect(rest).toEqual({ ru: ru.slice(atRu).trimStart(), en: en.slice(atEn).trimStart() });
        const ids = clauseIds(parts);
        expect(ids.indexOf('rest')).toBe(ids.indexOf('whole') + 1);
      },
    ),
  );
});

test('the new part of a split speaks as the whole did, and its action starts blank', () => {
  const parts = after(draftMeeting, {
    type: 'split-clause',
    id: 'trade-barriers',
    newId: 'rest',
    at: { ru: 7, 'az-Latn': 8, en: 9 },
  });
  const { speaker, verbClass, action } = clauseIn(parts, 'rest');
  expect({ speaker, verbClass }).toEqual({ speaker: { kind: 'both-sides' }, verbClass: 'commitment' });
  expect(action?.responsible).toEqual({});
  expect(clauseIn(parts, 'trade-barriers').action).toEqual(clauseIn(draftMeeting, 'trade-barriers').action);
});

test('moving a clause, an item or a section keeps all clauses as they are', () => {
  const byId = (meeting: Meeting) => new Map(clausesOf(meeting).map(({ clause }) => [clause.id, clause]));
  fc.assert(
    fc.property(anyMeeting, anyWish(['move-clause', 'move-item', 'move-section']), (meeting, wish) => {
      const applied = applyToMeeting(meeting, grant(meeting, commission, wish, 'new'), commission);
      if (applied.ok) expect(byId(applied.state)).toEqual(byId(meeting));
    }),
  );
});

test('an index says where the entry then stands, and one beyond the end means the end', () => {
  const ids = () => draftMeeting.agenda.map(({ id }) => id);
  const moved = (index: number) =>
    after(draftMeeting, { type: 'move-agenda-item', id: 'agenda-trade', index }).agenda.map(({ id }) => id);
  const others = ids().filter((id) => id !== 'agenda-trade');
  expect(moved(1)).toEqual(others.toSpliced(1, 0, 'agenda-trade'));
  expect(moved(99)).toEqual([...others, 'agenda-trade']);
});

test('sections, items and clauses share one space of ids', () => {
  const taken = ['trade', 'trade-growth'];
  for (const id of taken) {
    expect(refusalOf(draftMeeting, add(newClause(id)))).toBe('duplicate-id');
    expect(refusalOf(draftMeeting, { type: 'add-section', id, index: 0, title: {} })).toBe('duplicate-id');
  }
  expect(refusalOf(draftMeeting, add(newClause('twice'), newClause('twice')))).toBe('duplicate-id');
  const split = { type: 'split-clause', id: 'trade-growth', newId: 'customs', at: { ru: 1 } } as const;
  expect(refusalOf(draftMeeting, split)).toBe('duplicate-id');
});

test('a clause is refused that names what the commission does not know', () => {
  const spoken = (speaker: NewClause['speaker']) => add({ ...newClause('new'), speaker });
  expect(refusalOf(draftMeeting, add(newClause('new', { fa: 'متن' })))).toBe('unknown-language');
  expect(refusalOf(draftMeeting, spoken({ kind: 'side', side: 'tr' }))).toBe('unknown-side');
  expect(refusalOf(draftMeeting, spoken({ kind: 'body', body: 'nobody' }))).toBe('unknown-body');
  expect(refusalOf(draftMeeting, spoken({ kind: 'body', body: 'ru-economy' }))).toBe('wrong-side');
});

test('a list takes as many entries as can be read back and no more', () => {
  const many = Array.from({ length: 500 }, (_, index) => index);
  const full = (part: string) => add(...many.map((index) => newClause(`${part}-${index}`)));
  const emptied = after(draftMeeting, { type: 'add-section', id: 'full', index: 0, title: {} });
  const into = { container: 'full' };
  const meeting = after(emptied, { ...full('a'), ...into }, { ...full('b'), ...into });
  expect(meeting.sections[0]?.clauses).toHaveLength(MOST.clauses);
  expect(refusalOf(meeting, { ...add(newClause('last')), ...into })).toBe('too-many');
  expect(refusalOf(meeting, { type: 'move-clause', id: 'trade-growth', index: 0, ...into })).toBe('too-many');
  expect(refusalOf(meeting, { type: 'move-clause', id: 'a-0', index: 7, ...into })).toBeUndefined();
});

test('the verb class decides whether there is an action', () => {
  const id = 'trade-barriers';
  const actionAfter = (...classes: Clause['verbClass'][]) =>
    clauseIn(
      after(
        draftMeeting,
        ...classes.map((verbClass) => ({ type: 'set-verb-class', id, verbClass }) as const),
      ),
      id,
    ).action;
  const before = clauseIn(draftMeeting, id).action;
  expect(actionAfter('instruction')).toEqual(before);
  expect(actionAfter('one-sided')).toEqual(before);
  expect(actionAfter('narrative')).toBeNull();
  expect(actionAfter('narrative', 'one-sided')).toBeNull();
  fc.assert(
    fc.property(anyMeeting, (meeting) => {
      for (const { clause } of clausesOf(meeting)) {
        if (actionOf(clause.verbClass) === 'always') expect(clause.action).not.toBeNull();
        if (actionOf(clause.verbClass) === 'never') expect(clause.action).toBeNull();
      }
    }),
  );
});

test('a deadline that nobody set follows the verb class, one that somebody set stays', () => {
  const id = 'new';
  const setClass = (verbClass: Clause['verbClass']) => ({ type: 'set-verb-class', id, verbClass }) as const;
  const precision = (meeting: Meeting) => clauseIn(meeting, id).action?.deadline.meaning.precision;
  const conditional = after(draftMeeting, add(newClause(id)), setClass('conditional'));
  expect(precision(conditional)).toBe('conditional');
  expect(precision(after(conditional, setClass('commitment')))).toBe('none');
  const permanent = { phrase: { en: 'permanently' }, meaning: { precision: 'permanent' } } as const;
  const set = after(conditional, { type: 'set-deadline', id, deadline: permanent }, setClass('commitment'));
  expect(precision(set)).toBe('permanent');
});

test('only a one-sided clause may have its action given and taken away', () => {
  const id = 'trade-barriers';
  expect(refusalOf(draftMeeting, { type: 'set-action', id, present: false })).toBe('no-action');
  const oneSided = after(draftMeeting, { type: 'set-verb-class', id, verbClass: 'one-sided' });
  const without = after(oneSided, { type: 'set-action', id, present: false });
  expect(clauseIn(without, id).action).toBeNull();
  expect(clauseIn(after(without, { type: 'set-action', id, present: true }), id).action?.responsible).toEqual(
    {},
  );
});

test('bodies answer for their own side', () => {
  const charge = (side: string | null, body: string): MeetingCommandOf<'set-responsible'> => ({
    type: 'set-responsible',
    id: 'trade-barriers',
    side,
    bodies: [body],
  });
  expect(refusalOf(draftMeeting, charge('ru', 'ru-economy'))).toBeUndefined();
  expect(refusalOf(draftMeeting, charge('ru', 'az-economy'))).toBe('wrong-side');
  expect(refusalOf(draftMeeting, charge(null, 'az-economy'))).toBe('wrong-side');
  expect(refusalOf(draftMeeting, charge('ru', 'nobody'))).toBe('unknown-body');
  expect(refusalOf(draftMeeting, { ...charge('ru', 'ru-economy'), id: 'trade-growth' })).toBe('no-action');
});
