import { canonicalJson } from '@shared/text/canonical-json.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('keys are sorted at every depth and white space is left out', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'ə', '10': true, '9': {} })).toBe(
    '{"10":true,"9":{},"a":"ə","b":[{"c":null,"d":1}]}',
  );
});

test('it is JSON of the same data, whatever way that data has come through JSON before', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const copy: unknown = JSON.parse(JSON.stringify(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(copy);
      expect(canonicalJson(copy)).toBe(canonicalJson(value));
    }),
  );
});

test('a member that is undefined counts as absent, as in JSON', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});
