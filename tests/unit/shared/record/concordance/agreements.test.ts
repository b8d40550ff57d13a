import { concordanceOf } from '@shared/record/concordance/concordance-of.ts';
import { expect, it } from 'vitest';
import { sampleStore } from '../../../../../src/main/sample/sample-store.ts';
import { AGREEMENTS } from './agreements.ts';

const { commission } = sampleStore();

it.each(AGREEMENTS.map((text) => [Object.values(text)[0], text]))('finds nothing in "%s"', (_, text) => {
  const found = concordanceOf(text, {}, commission, Object.keys(text));
  expect(found.map(({ kind, expected, found: instead, key }) => ({ kind, expected, instead, key }))).toEqual(
    [],
  );
});

it('is shown on enough of them', () => {
  expect(AGREEMENTS.length).toBeGreaterThanOrEqual(60);
});
