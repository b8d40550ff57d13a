import { describe, expect, test } from 'vitest';
import { fieldOf } from '../../../../src/main/desk/history.ts';
import { rebase } from '../../../../src/renderer/app/rebase.ts';
import { isSameField, type TypingCommand, textAt, textsOf } from '../../../../src/renderer/app/typed-text.ts';
import { after, commission, draftMeeting } from '../../../helpers/meetings.ts';

const statementOf = (clause: string, text: string): TypingCommand => ({
  type: 'edit-disposition-statement',
  origin: { meeting: 'meeting-20', clause },
  language: 'en',
  text,
});

describe('the statement about an earlier action', () => {
  test('is a field of its own for every action', () => {
    expect(isSameField(statementOf('tariffs', 'Do'), statementOf('tariffs', 'Done'))).toBe(true);
    expect(isSameField(statementOf('tariffs', 'Do'), statementOf('transit', 'Done'))).toBe(false);
  });

  test('is read where it stands', () => {
    const decided = after(draftMeeting, {
      type: 'dispose-of-action',
      origin: { meeting: 'meeting-20', clause: 'tariffs' },
      kind: 'done',
      statement: { en: 'The tariffs were published.' },
      successor: null,
    });
    expect(textAt(decided, statementOf('tariffs', ''))).toBe('The tariffs were published.');
    expect(textAt(decided, statementOf('transit', ''))).toBeUndefined();
  });

  test('is kept for the user where it cannot be saved', () => {
    expect(textsOf(statementOf('tariffs', 'Done.'))).toEqual([
      { place: 'meeting-20/tariffs', field: 'edit-disposition-statement', language: 'en', text: 'Done.' },
    ]);
  });
});

describe('what a side wants in a bracket', () => {
  const variant = (side: string, text: string, bracket = 'terms'): TypingCommand => ({
    type: 'edit-bracket',
    id: 'trade-growth',
    bracket,
    side,
    language: 'en',
    text,
  });

  test('is a field of its own for every side and every bracket', () => {
    expect(isSameField(variant('ru', 'a'), variant('ru', 'b'))).toBe(true);
    expect(isSameField(variant('ru', 'a'), variant('az', 'a'))).toBe(false);
    expect(isSameField(variant('ru', 'a'), variant('ru', 'a', 'date'))).toBe(false);
    expect(fieldOf([variant('ru', 'a')])).not.toBe(fieldOf([variant('az', 'a')]));
    expect(fieldOf([variant('ru', 'a')])).toBe(fieldOf([variant('ru', 'b')]));
  });

  test('is read where it stands, and kept where it cannot be saved', () => {
    const open = { type: 'open-bracket', id: 'trade-growth', bracket: 'terms', side: 'ru' } as const;
    const disputed = after(draftMeeting, { ...open, ranges: {} }, variant('az', 'slow growth'));
    expect(textAt(disputed, variant('az', ''))).toBe('slow growth');
    expect(textAt(disputed, variant('az', '', 'date'))).toBeUndefined();
    expect(textsOf(variant('az', 'slow growth'))).toMatchObject([{ language: 'en', text: 'slow growth' }]);
    const settled = { type: 'resolve-bracket', id: 'trade-growth', bracket: 'terms' } as const;
    expect(textsOf({ ...settled, text: { en: 'steady growth', ru: '' } })).toEqual([
      { place: 'trade-growth', field: 'edit-clause-text', language: 'en', text: 'steady growth' },
    ]);
  });
});

test('a bracket is not opened in a text that has changed elsewhere meanwhile', () => {
  const command = {
    type: 'open-bracket',
    id: 'trade-growth',
    bracket: 'terms',
    side: 'ru',
    ranges: { en: { from: 0, to: 9 } },
  } as const;
  const edit = { type: 'edit-clause-text', id: 'trade-growth', language: 'en' } as const;
  const latest = after(draftMeeting, { ...edit, text: 'Both Sides noted the growth.' });
  const pending = [{ command, before: draftMeeting, step: 1 }];
  expect(rebase(pending, draftMeeting, latest, commission).meeting).toBe(latest);
  const elsewhere = after(draftMeeting, { ...edit, id: 'customs-plan', text: 'A plan.' });
  expect(rebase(pending, draftMeeting, elsewhere, commission).pending).toHaveLength(1);
});
