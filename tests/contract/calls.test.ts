import { CALLS } from '@shared/contract/calls.ts';
import { CALL_NAMES } from '@shared/contract/names.ts';
import { CallError } from '@shared/contract/result.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { answer } from '../../src/main/answer.ts';
import { openTestDesk } from '../helpers/test-desk.ts';

const Answer = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: CallError }),
]);

type SchemaNode = { type?: string; additionalProperties?: unknown; propertyNames?: unknown };

/** Every object of a JSON Schema that takes fields it does not name, by its path. */
const openObjects = (node: unknown, path: string): string[] => {
  if (typeof node !== 'object' || node === null) return [];
  const { type, additionalProperties, propertyNames } = node as SchemaNode;
  const isOpen = type === 'object' && additionalProperties !== false && propertyNames === undefined;
  return [
    ...(isOpen ? [path] : []),
    ...Object.entries(node).flatMap(([key, value]) => openObjects(value, `${path}/${key}`)),
  ];
};

describe('the contract', () => {
  test('names every call once, each with an input and an output', () => {
    expect(new Set(CALL_NAMES).size).toBe(CALL_NAMES.length);
    expect(Object.keys(CALLS).sort()).toEqual([...CALL_NAMES].sort());
    for (const { input, output } of Object.values(CALLS)) {
      expect(input).toBeInstanceOf(z.ZodType);
      expect(output).toBeInstanceOf(z.ZodType);
    }
  });

  test.each(CALL_NAMES)('%s takes no unknown field, however deep', (name) => {
    expect(openObjects(z.toJSONSchema(CALLS[name].input, { io: 'input' }), name)).toEqual([]);
    expect(CALLS[name].input.safeParse({ unheardOf: 1 }).success).toBe(false);
  });
});

describe('the desk', () => {
  test('has one handler a call', async () => {
    const { desk } = await openTestDesk();
    expect(Object.keys(desk.handlers).sort()).toEqual([...CALL_NAMES].sort());
  });

  test.each(CALL_NAMES)('answers %s with a result, whatever it is given', async (name) => {
    const { desk } = await openTestDesk();
    const garbage = fc.oneof(
      fc.jsonValue(),
      fc.record({ commission: fc.jsonValue(), meeting: fc.jsonValue(), revision: fc.jsonValue() }),
      fc.constantFrom(undefined, () => undefined, Symbol('input'), 1n, Number.NaN, new Date(0)),
    );
    const wrong = garbage.filter((input) => !CALLS[name].input.safeParse(input).success);
    await fc.assert(
      fc.asyncProperty(wrong, async (input) => {
        const answered = Answer.parse(await answer(desk, name, input));
        expect(answered).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
      }),
      { numRuns: 50 },
    );
  });

  test.each(['', 'constructor', '__proto__', 'toString', 'edit_meeting', 'EDIT-MEETING', 'edit-meeting/..'])(
    'knows no call %j',
    async (name) => {
      const { desk } = await openTestDesk();
      expect(await answer(desk, name, {})).toMatchObject({ ok: false, error: { code: 'unknown-call' } });
    },
  );
});
