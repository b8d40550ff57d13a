import { type Person, postOn } from '@shared/domain/person.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const post = (id: string, from: string | null, to: string | null) => ({ id, title: {}, from, to });
const person = (...posts: Person['posts']): Person => ({
  id: 'someone',
  name: {},
  honorific: {},
  side: 'ru',
  body: null,
  posts,
});

const deputy = post('deputy', '2015-01-01', '2019-12-31');
const minister = post('minister', '2020-01-01', null);
const career = person(minister, deputy);

test.each([
  ['2014-12-31', undefined],
  ['2015-01-01', 'deputy'],
  ['2019-12-31', 'deputy'],
  ['2020-01-01', 'minister'],
  ['2050-06-30', 'minister'],
])('on %s the post held is %s', (day, expected) => {
  expect(postOn(career, day)?.id).toBe(expected);
});

test('without a day it is the post that began last', () => {
  expect(postOn(career, null)?.id).toBe('minister');
  expect(postOn(person(), null)).toBeUndefined();
});

test('of posts held at the same time it is the one that began last; an unknown beginning is the earliest', () => {
  const always = post('always', null, null);
  expect(postOn(person(minister, always), '2021-01-01')?.id).toBe('minister');
  expect(postOn(person(always, minister), '2021-01-01')?.id).toBe('minister');
  expect(postOn(person(always, minister), '2019-01-01')?.id).toBe('always');
});

test('the post covers the day', () => {
  const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
  const anyDay = day.map((date) => date.toISOString().slice(0, 10));
  const anyPost = fc.tuple(fc.option(anyDay), fc.option(anyDay)).map(([from, to]) => post('any', from, to));
  fc.assert(
    fc.property(fc.array(anyPost), anyDay, (posts, on) => {
      const covers = ({ from, to }: Person['posts'][number]) =>
        (from === null || from <= on) && (to === null || on <= to);
      const held = postOn(person(...posts), on);
      if (held) expect(covers(held)).toBe(true);
      else expect(posts.filter(covers)).toEqual([]);
    }),
  );
});
