import { applyToMeeting } from '@shared/domain/apply-meeting.ts';
import { comesBack, compareMeetings } from '@shared/domain/comparison.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import { canonicalJson } from '@shared/text/canonical-json.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { after, anyMeeting, commission, draftMeeting } from '../../../helpers/meetings.ts';

const edited = (...commands: MeetingCommand[]): Meeting => after(draftMeeting, ...commands);

const kindsOf = (later: Meeting) =>
  compareMeetings(draftMeeting, later).clauses.map(({ id, before, after: now, isMoved, parts }) => ({
    id,
    kind: before === null ? 'new' : now === null ? 'gone' : isMoved ? 'moved' : 'changed',
    parts,
  }));

const [first, second] = clausesOf(draftMeeting).map(({ clause }) => clause.id);
const FIRST = first ?? '';
const SECOND = second ?? '';

describe('two drafts', () => {
  test('that are the same do not differ', () => {
    fc.assert(
      fc.property(anyMeeting, (meeting) => {
        expect(compareMeetings(meeting, structuredClone(meeting))).toEqual({ clauses: [], parts: [] });
      }),
      { numRuns: 50 },
    );
  });

  test('differ in the clauses that were edited, and say in what', () => {
    const later = edited({ type: 'edit-clause-text', id: FIRST, language: 'en', text: 'Other words.' });
    expect(kindsOf(later)).toEqual([{ id: FIRST, kind: 'changed', parts: ['text', 'agreedBy'] }]);
  });

  test('show a clause that is gone where it stood, and one that is new', () => {
    const later = edited(
      { type: 'remove-clause', id: SECOND },
      {
        type: 'add-clauses',
        container: 'trade',
        index: 0,
        clauses: [{ id: 'new', speaker: null, verbClass: 'narrative', text: { en: 'New.' } }],
      },
    );
    expect(kindsOf(later).map(({ id, kind }) => [id, kind])).toEqual([
      ['new', 'new'],
      [SECOND, 'gone'],
    ]);
  });

  test('call only the clause moved that was moved', () => {
    const later = edited({
      type: 'move-clause',
      id: FIRST,
      container: draftMeeting.sections[1]?.id ?? '',
      index: 100,
    });
    expect(kindsOf(later)).toEqual([{ id: FIRST, kind: 'moved', parts: [] }]);
  });

  test('name the other parts that differ', () => {
    const later = edited(
      { type: 'edit-meeting', changes: { mode: 'videoconference' } },
      { type: 'edit-section-title', id: 'trade', language: 'en', text: 'Commerce' },
      { type: 'edit-closing', changes: { copies: 4 } },
    );
    expect(compareMeetings(draftMeeting, later).parts).toEqual(['header', 'headings', 'closing']);
  });
});

describe('an earlier draft comes back', () => {
  test('whole: nothing differs afterwards but agreements, which only clauses with the same words keep', () => {
    fc.assert(
      fc.property(anyMeeting, anyMeeting, (earlier, present) => {
        const applied = applyToMeeting(present, { type: 'restore-meeting', meeting: earlier }, commission);
        if (!applied.ok) return;
        const { clauses, parts } = compareMeetings(earlier, applied.state);
        expect(parts.filter((part) => part !== 'header')).toEqual([]);
        for (const { parts: changed } of clauses) expect(changed).toEqual(['agreedBy']);
        for (const { clause } of clausesOf(applied.state)) {
          if (clause.agreedBy.length === 0) continue;
          const now = clausesOf(present).find((placed) => placed.clause.id === clause.id)?.clause;
          expect(canonicalJson(clause)).toBe(canonicalJson(now));
        }
      }),
      { numRuns: 100 },
    );
  });

  test('clause by clause, also one that is gone; it is open again', () => {
    const clause = clausesOf(draftMeeting).find((placed) => placed.clause.id === SECOND)?.clause;
    if (!clause) throw new Error('The fixture has no second clause.');
    const restore: MeetingCommand = { type: 'restore-clause', clause, container: 'trade', index: 1 };
    const gone = edited({ type: 'remove-clause', id: SECOND }, restore);
    expect(kindsOf(gone)).toEqual([{ id: SECOND, kind: 'changed', parts: ['agreedBy'] }]);
    const rewritten = edited(
      { type: 'edit-clause-text', id: SECOND, language: 'ru', text: 'Иное.' },
      restore,
    );
    expect(kindsOf(rewritten)).toEqual([{ id: SECOND, kind: 'changed', parts: ['agreedBy'] }]);
  });

  test('and a clause that says what it said before stays agreed', () => {
    const clause = clausesOf(draftMeeting).find(({ clause: { agreedBy } }) => agreedBy.length === 2)?.clause;
    if (!clause) throw new Error('The fixture has no agreed clause.');
    const restored = edited({ type: 'restore-clause', clause, container: 'trade', index: 0 });
    expect(kindsOf(restored)).toEqual([]);
  });

  test('only where there is something of it to bring back', () => {
    const offered = (later: Meeting) => compareMeetings(draftMeeting, later).clauses.map(comesBack);
    const target = draftMeeting.sections[1]?.id ?? '';
    expect(offered(edited({ type: 'move-clause', id: FIRST, container: target, index: 9 }))).toEqual([false]);
    const withdrawn = edited({ type: 'set-agreement', id: FIRST, side: 'ru', agreed: false });
    expect(offered(withdrawn)).toEqual([false]);
    expect(offered(edited({ type: 'remove-clause', id: FIRST }))).toEqual([true]);
    const rewritten = edited({ type: 'edit-clause-text', id: FIRST, language: 'en', text: 'Other.' });
    expect(offered(rewritten)).toEqual([true]);
  });

  test('but never with a body that the commission does not have any more', () => {
    const earlier = structuredClone(draftMeeting);
    const clause = clausesOf(earlier).find((placed) => placed.clause.action)?.clause;
    Object.assign(clause?.action ?? {}, { responsible: { ru: ['dissolved'] } });
    const applied = applyToMeeting(draftMeeting, { type: 'restore-meeting', meeting: earlier }, commission);
    expect(applied).toMatchObject({ ok: false, rejection: { code: 'does-not-fit' } });
  });
});
