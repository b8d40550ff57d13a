import { type DeadlineWords, deadlineWordsIn } from '@shared/domain/deadline/deadline-words.ts';
import { conceptsOf, lexiconOf } from '@shared/domain/deadline/lexicon.ts';
import { tokensOf } from '@shared/domain/deadline/tokens.ts';
import { describe, expect, it } from 'vitest';

const wordsWith = (changes: Partial<DeadlineWords>): DeadlineWords => {
  const words = deadlineWordsIn('en');
  if (!words) throw new Error('no words for en');
  return { ...words, ...changes };
};

describe('a lexicon', () => {
  it('knows every form of a word, with what its ending says, in every harmony', () => {
    const words = wordsWith({
      harmonies: [{ A: 'a' }, { A: 'ə' }],
      endings: { noun: { nothing: ['', 'dA'], until: ['Adək'] } },
      words: { 'unit:year': ['il|noun'], 'unit:month': ['ay|noun'] },
    });
    const lexicon = lexiconOf(words, 'az-Latn');
    const read = (text: string) => conceptsOf(tokensOf(text, 'az-Latn'), lexicon)?.map(({ kind }) => kind);
    expect(read('ildə')).toEqual(['unit']);
    expect(read('İLƏDƏK ayadək')).toEqual(['unit', 'until', 'unit', 'until']);
    expect(read('ildən')).toBeUndefined();
  });

  it('prefers the longest entry', () => {
    const lexicon = lexiconOf(wordsWith({ words: { until: ['by'], latest: ['by the latest'] } }), 'en');
    expect(conceptsOf(tokensOf('by the latest', 'en'), lexicon)).toEqual([{ kind: 'latest', value: '' }]);
    expect(conceptsOf(tokensOf('by the', 'en'), lexicon)).toBeNull();
  });

  it('refuses a form that says two things, endings that are not there, and unknown concepts', () => {
    const lexiconWith = (words: DeadlineWords['words']) => () => lexiconOf(wordsWith({ words }), 'en');
    expect(lexiconWith({ until: ['by'], during: ['BY'] })).toThrow('says two things');
    expect(lexiconWith({ until: ['by|noun'] })).toThrow('endings');
    expect(lexiconWith({ sometime: ['by'] })).toThrow();
  });
});

describe('tokens', () => {
  it.each([
    ['2023-CÜ İLİN IV RÜBÜ', 'az-Latn', ['2023', '-', 'cü', 'ilin', 'iv', 'rübü']],
    ['в\u00A0IV\u2009кв. 2023\u202Fг.', 'ru', ['в', 'iv', 'кв', '2023', 'г']],
    ['Четвёртый', 'ru', ['четвертый']],
    ['1.12.2023–2023-12-15', 'en', ['1.12.2023', '-', '2023-12-15']],
    ['1.12.20234', 'en', ['1', '12', '20234']],
    ['half\u00ADyear+', 'en', ['halfyear', '+']],
  ])('of "%s" (%s)', (phrase, language, tokens) => {
    expect(tokensOf(phrase, language)).toEqual(tokens);
  });
});
