import { capitalized, fillSentence } from '@shared/text/sentence.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const place = { nominative: 'Москва', locative: 'Москве' };

describe('sentences', () => {
  it('takes the form it asks for, or the nominative where that is not given', () => {
    expect(fillSentence('в {place.locative}', { place })).toBe('в Москве');
    expect(fillSentence('{place.genitive}', { place })).toBe('Москва');
  });

  it('takes the first alternative that is complete, without any falling back', () => {
    const sentence = 'Held[ in {place.locative}| ({place})].';
    expect(fillSentence(sentence, { place })).toBe('Held in Москве.');
    expect(fillSentence(sentence, { place: { nominative: 'Москва' } })).toBe('Held (Москва).');
    expect(fillSentence(sentence, {})).toBe('Held.');
  });

  it('inserts any value as it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        expect(fillSentence('<{name}>[<{name}>]', { name: value })).toBe(`<${value}><${value}>`);
      }),
    );
  });

  it('begins with a capital by the rules of the language', () => {
    expect(capitalized('iyirmi birinci', 'az-Latn')).toBe('İyirmi birinci');
    expect(capitalized('in Baku', 'en')).toBe('In Baku');
    expect(capitalized('', 'en')).toBe('');
  });
});
