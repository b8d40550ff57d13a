import { formulas } from '@shared/record/built-in-formulas.ts';
import { ownedForms, type SuffixRules, withRegularForms } from '@shared/text/suffixes.ts';
import { describe, expect, it } from 'vitest';

const az: SuffixRules = formulas.az?.suffixes ?? { plain: {}, owned: {} };

describe('suffixes by vowel harmony', () => {
  it.each([
    ['Komissiya', 'Komissiyanın'],
    ['Azərbaycan Respublikası', 'Azərbaycan Respublikasının'],
    ['Türkiyə', 'Türkiyənin'],
    ['Şura', 'Şuranın'],
    ['Gürcüstan', 'Gürcüstanın'],
    ['Komitə', 'Komitənin'],
    ['Bakı', 'Bakının'],
  ])('genitive of %s', (nominative, genitive) => {
    expect(withRegularForms({ nominative }, az).genitive).toBe(genitive);
  });

  it.each([
    ['iclas', 'iclası', 'iclasının', 'iclasına'],
    ['sessiya', 'sessiyası', 'sessiyasının', 'sessiyasına'],
    ['Protokol', 'Protokolu', 'Protokolunun', 'Protokoluna'],
    ['Yekun sənəd', 'Yekun sənədi', 'Yekun sənədinin', 'Yekun sənədinə'],
    ['görüş', 'görüşü', 'görüşünün', 'görüşünə'],
  ])('%s as something owned', (nominative, possessive, genitive, dative) => {
    expect(ownedForms({ nominative }, az)).toEqual({ nominative: possessive, genitive, dative });
  });

  it('keeps a form that was given', () => {
    expect(ownedForms({ nominative: 'sənədlik', possessive: 'sənədliyi' }, az).nominative).toBe('sənədliyi');
    expect(withRegularForms({ nominative: 'X', genitive: 'Y' }, az).genitive).toBe('Y');
  });

  it('leaves nouns of other languages alone', () => {
    const noun = { nominative: 'заседание', genitive: 'заседания' };
    expect(ownedForms(noun, { plain: {}, owned: {} })).toBe(noun);
  });
});
