import { describe, expect, it } from 'vitest';
import { withForm } from '../../../../../src/renderer/app/fields/noun-form.ts';
import { inOneLine } from '../../../../../src/renderer/app/fields/one-line.ts';

describe('writing one form of a name', () => {
  it('adds a form beside those that are there', () => {
    const name = withForm({ ru: { nominative: 'Москва' } }, 'ru', 'locative', 'Москве');
    expect(name).toEqual({ ru: { nominative: 'Москва', locative: 'Москве' } });
  });

  it('leaves out a form that was emptied', () => {
    const name = withForm({ ru: { nominative: 'Москва', locative: 'Москве' } }, 'ru', 'locative', '');
    expect(name).toEqual({ ru: { nominative: 'Москва' } });
  });

  it('keeps the other forms when only the name itself was emptied', () => {
    const name = withForm({ ru: { nominative: 'Москва', locative: 'Москве' } }, 'ru', 'nominative', '');
    expect(name).toEqual({ ru: { nominative: '', locative: 'Москве' } });
  });

  it('leaves out a language in which nothing is left, and no other', () => {
    const name = { ru: { nominative: 'Баку', gender: 'masculine' as const }, en: { nominative: 'Baku' } };
    expect(withForm(name, 'ru', 'nominative', '')).toEqual({ en: { nominative: 'Baku' } });
  });
});

describe('a name in one line', () => {
  it('turns line breaks and the space around them into one space', () => {
    expect(inOneLine('Commission \r\n  on Trade\nand Industry')).toBe('Commission on Trade and Industry');
  });

  it('leaves the space that is being typed at the end', () => {
    expect(inOneLine('Commission ')).toBe('Commission ');
  });
});
