import { describe, expect, test } from 'vitest';
import { isSameField, type TypingCommand, textAt, textsOf } from '../../../../src/renderer/app/typed-text.ts';
import { after, draftMeeting } from '../../../helpers/meetings.ts';

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
