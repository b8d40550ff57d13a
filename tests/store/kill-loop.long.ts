import { expect, test } from 'vitest';
import { killLoop } from '../helpers/kill-loop.ts';

test('of 2,000 processes killed while they write, none leaves a damaged file or loses what was saved', async () => {
  const { acknowledged, leftBehind, wrong } = await killLoop(2_000);
  expect(wrong).toEqual([]);
  expect(acknowledged).toBeGreaterThan(2_000);
  expect(leftBehind).toBeGreaterThan(0);
});
