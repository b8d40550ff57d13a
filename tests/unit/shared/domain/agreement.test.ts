import { applyToMeeting } from '@shared/domain/apply-meeting.ts';
import type { Clause } from '@shared/domain/clause.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyWish, grant } from '../../../helpers/meeting-wishes.ts';
import { after, anyMeeting, commission, draftMeeting, refusalOf } from '../../../helpers/meetings.ts';

const id = 'trade-barriers';
const agreedBy = (meeting: Meeting, clauseId = id) =>
  clausesOf(meeting).find(({ clause }) => clause.id === clauseId)?.clause.agreedBy;

const CONTENT_CHANGES: MeetingCommand[] = [
  { type: 'edit-clause-text', id, language: 'ru', text: 'Стороны договорились.' },
  { type: 'set-speaker', id, speaker: { kind: 'commission' } },
  { type: 'set-verb-class', id, verbClass: 'instruction' },
  { type: 'split-clause', id, newId: 'rest', at: { ru: 7 } },
  { type: 'open-bracket', id, bracket: 'terms', side: 'ru', ranges: {} },
  { type: 'set-responsible', id, side: 'ru', bodies: ['ru-customs'] },
  { type: 'set-deadline', id, deadline: { phrase: {}, meaning: { precision: 'permanent' } } },
  { type: 'edit-deadline-phrase', id, language: 'en', text: 'soon' },
  { type: 'edit-expected-result', id, language: 'en', text: 'A list' },
  { type: 'edit-condition', id, language: 'en', text: 'If agreed' },
];

test.each(CONTENT_CHANGES)('$type withdraws the agreement of both sides', (command) => {
  expect(agreedBy(draftMeeting)).toEqual(['ru', 'az']);
  expect(agreedBy(after(draftMeeting, command))).toEqual([]);
});

test('no clause keeps its agreement when what it says changes', () => {
  // What somebody made of the translations or of the checks is not what the clause says.
  const content = ({ agreedBy: _, translatedFrom: __, acceptedFindings: ___, ...rest }: Clause) => rest;
  fc.assert(
    fc.property(anyMeeting, anyWish(), (meeting, wish) => {
      const applied = applyToMeeting(meeting, grant(meeting, commission, wish, 'newest'), commission);
      if (!applied.ok) return;
      for (const { clause } of clausesOf(meeting)) {
        const now = clausesOf(applied.state).find((placed) => placed.clause.id === clause.id)?.clause;
        if (!now || now.agreedBy.length === 0) continue;
        expect(content(now)).toEqual(content(clause));
      }
    }),
    { numRuns: 300 },
  );
});

test('each side agrees and withdraws for itself, and the order is always that of the sides', () => {
  const agree = (side: string, agreed: boolean) => ({ type: 'set-agreement', id, side, agreed }) as const;
  const withdrawn = after(draftMeeting, agree('ru', false));
  expect(agreedBy(withdrawn)).toEqual(['az']);
  expect(agreedBy(after(withdrawn, agree('ru', true)))).toEqual(['ru', 'az']);
  expect(refusalOf(draftMeeting, agree('tr', true))).toBe('unknown-side');
});

test('moving a clause and typing what already stands there keep the agreement', () => {
  const text = clausesOf(draftMeeting).find(({ clause }) => clause.id === id)?.clause.text.ru ?? '';
  const moved = after(
    draftMeeting,
    { type: 'move-clause', id, container: 'customs', index: 0 },
    { type: 'edit-clause-text', id, language: 'ru', text },
  );
  expect(agreedBy(moved)).toEqual(['ru', 'az']);
});
