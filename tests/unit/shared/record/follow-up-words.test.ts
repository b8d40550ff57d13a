import { followUpWords, followUpWordsIn } from '@shared/record/follow-up-words.ts';
import { describe, expect, it } from 'vitest';

const languages = Object.entries(followUpWords);

describe.each(languages)('the words of %s about actions', (_, { reported, table }) => {
  it('name every state and every heading differently', () => {
    const headings = [
      table.reference,
      table.text,
      table.state,
      ...Object.values(table.lastReport),
      ...Object.values(table.newReport),
    ].map((heading) => heading.toLowerCase());
    expect(new Set(headings).size).toBe(headings.length);
    expect(new Set(Object.values(reported)).size).toBe(Object.keys(reported).length);
  });

  it('fit into the list of a cell', () => {
    const list = Object.values(reported);
    expect(list.join(',').length).toBeLessThanOrEqual(255);
    for (const word of list) expect(word).not.toMatch(/[,"]/);
  });
});

it('mean the same state in whatever language they are read', () => {
  const states = new Map<string, string>();
  for (const [, { reported }] of languages)
    for (const [state, word] of Object.entries(reported)) {
      expect(states.get(word) ?? state).toBe(state);
      states.set(word, state);
    }
});

it('are English in a language that has none', () => {
  expect(followUpWordsIn('tr')).toBe(followUpWords.en);
  expect(followUpWordsIn('az-Latn')).toBe(followUpWords.az);
});
