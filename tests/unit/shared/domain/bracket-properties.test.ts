import { placeIn } from '@shared/domain/bracket-places.ts';
import type { Clause } from '@shared/domain/clause.ts';
import { brokenInMeeting } from '@shared/domain/consistency/meeting-references.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingAct } from '@shared/domain/meeting-commands.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import type { LocalizedText } from '@shared/text/localized.ts';
import { wholeWords } from '@shared/text/words.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyWish, grant } from '../../../helpers/meeting-wishes.ts';
import { after, anyMeeting, applied, commission, deepFreeze, granted } from '../../../helpers/meetings.ts';

const clauseIn = (meeting: Meeting, id: string): Clause => {
  const placed = clausesOf(meeting).find(({ clause }) => clause.id === id);
  if (!placed) throw new Error(`There is no clause ${id}.`);
  return placed.clause;
};

/** Every sign of the clauses and of what is disputed in them, in order of the signs. */
const signsOf = (meeting: Meeting, isCounted: (sign: string) => boolean = () => true): string =>
  clausesOf(meeting)
    .flatMap(({ clause }) => [
      ...Object.values(clause.text),
      ...clause.brackets.flatMap(({ variants }) => Object.values(variants).flatMap(Object.values)),
    ])
    .join('')
    .split('')
    .filter(isCounted)
    .sort()
    .join('');

const BRACKET_COMMANDS = [
  'open-bracket',
  'place-bracket',
  'edit-bracket',
  'resolve-bracket',
  'edit-clause-text',
  'split-clause',
] as const;

/** A meeting in which much has been disputed, and one wish more. */
const anyDispute = (types: readonly (typeof BRACKET_COMMANDS)[number][]) =>
  fc
    .tuple(anyMeeting, fc.array(anyWish(BRACKET_COMMANDS), { maxLength: 25, size: 'max' }), anyWish(types))
    .map(([meeting, wishes, wish]) => {
      const before = deepFreeze(granted(meeting, wishes));
      return { before, command: grant(before, commission, wish, 'newest') };
    });

test('opening, placing and splitting lose no sign of a text, and resolving none but what is not chosen', () => {
  const isInk = (sign: string) => sign.trim() !== '';
  const variant = (meeting: Meeting, command: MeetingAct): LocalizedText[] => {
    if (command.type !== 'resolve-bracket') return [];
    const bracket = clauseIn(meeting, command.id).brackets.find((open) => open.id === command.bracket);
    return Object.values(bracket?.variants ?? {});
  };
  const inkOf = (texts: readonly string[]): string => texts.join('').split('').filter(isInk).sort().join('');
  const sorted = (text: string): string => text.split('').sort().join('');
  fc.assert(
    fc.property(
      anyDispute(['open-bracket', 'place-bracket', 'split-clause', 'resolve-bracket']),
      ({ before, command }) => {
        const result = applied(before, command);
        if (!result.ok) return;
        if (command.type === 'open-bracket') expect(signsOf(result.state)).toBe(signsOf(before));
        const gone = inkOf(variant(before, command).flatMap(Object.values));
        const put = command.type === 'resolve-bracket' ? inkOf(Object.values(command.text)) : '';
        expect(sorted(signsOf(result.state, isInk) + gone)).toBe(sorted(signsOf(before, isInk) + put));
      },
    ),
    { numRuns: 500 },
  );
});

test('every bracket stands within its text, and nothing about it is broken', () => {
  fc.assert(
    fc.property(anyDispute(BRACKET_COMMANDS), ({ before, command }) => {
      const result = applied(before, command);
      const state = result.ok ? result.state : before;
      for (const { clause } of clausesOf(state))
        for (const bracket of clause.brackets)
          for (const [language, offset] of Object.entries(bracket.at))
            expect(placeIn(bracket, language, clause.text[language] ?? '')).toBe(offset);
      expect([...brokenInMeeting(state, commission)].filter((line) => line.includes('racket'))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('whole words that are disputed and then taken as they were leave the clause as it was', () => {
  fc.assert(
    fc.property(anyMeeting, fc.nat(50), fc.nat(80), fc.nat(40), (meeting, subject, from, length) => {
      const clauses = clausesOf(meeting).filter(({ clause }) => clause.brackets.length === 0);
      const { clause } = clauses[subject % (clauses.length || 1)] ?? {};
      if (!clause || meeting.status === 'agreed' || meeting.status === 'signed') return;
      const ranges = Object.fromEntries(
        Object.entries(clause.text).flatMap(([language, text]) => {
          const words = wholeWords(text, { from, to: from + length });
          return words.from < words.to ? [[language, words]] : [];
        }),
      );
      const opened = after(meeting, {
        type: 'open-bracket',
        id: clause.id,
        bracket: 'b',
        side: 'az',
        ranges,
      });
      const text = clauseIn(opened, clause.id).brackets[0]?.variants.az ?? {};
      const settled = after(opened, { type: 'resolve-bracket', id: clause.id, bracket: 'b', text });
      expect(clauseIn(settled, clause.id)).toEqual({ ...clause, agreedBy: [] });
    }),
    { numRuns: 300 },
  );
});
