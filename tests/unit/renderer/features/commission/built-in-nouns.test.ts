import { MEETING_NOUNS, RECORD_KINDS } from '@shared/record/formulas.ts';
import { describe, expect, it } from 'vitest';
import {
  meetingNounNoun,
  meetingNounOf,
  recordKindNoun,
  recordKindOf,
} from '../../../../../src/renderer/features/commission/built-in-nouns.ts';
import { fixtureCommission } from '../../../../helpers/fixture.ts';

describe('built-in words for records and meetings', () => {
  it.each(RECORD_KINDS)('recognises the record kind "%s" again', (kind) => {
    expect(Object.keys(recordKindNoun(kind))).toEqual(['ru', 'az-Latn', 'en', 'fa']);
    expect(recordKindOf(recordKindNoun(kind))).toBe(kind);
  });

  it.each(MEETING_NOUNS)('recognises the meeting noun "%s" again', (noun) => {
    expect(meetingNounOf(meetingNounNoun(noun))).toBe(noun);
  });

  it('recognises the words of a commission that came from elsewhere', () => {
    expect(recordKindOf(fixtureCommission().recordKind)).toBe('protocol');
    expect(meetingNounOf(fixtureCommission().meetingNoun)).toBe('meeting');
  });

  it('leaves a word of its own to a commission', () => {
    expect(recordKindOf({ en: { nominative: 'Conclusions' } })).toBeUndefined();
    expect(recordKindOf({})).toBeUndefined();
  });
});
