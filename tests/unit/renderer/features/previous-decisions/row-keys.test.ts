import { expect, test } from 'vitest';
import { deedOf } from '../../../../../src/renderer/features/previous-decisions/row-keys.ts';

const pressed = (key: string, modifiers: Partial<Record<'altKey' | 'ctrlKey' | 'metaKey', boolean>> = {}) =>
  deedOf({ key, altKey: false, ctrlKey: false, metaKey: false, ...modifiers });

test.each([
  ['1', { do: 'decide', kind: 'done' }],
  ['2', { do: 'decide', kind: 'no-longer-relevant' }],
  ['3', { do: 'decide', kind: 'continues' }],
  ['4', { do: 'decide', kind: 'reformulated' }],
  ['ArrowDown', { do: 'go', to: 'after' }],
  ['Home', { do: 'go', to: 'first' }],
  ['Delete', { do: 'withdraw' }],
  ['Enter', { do: 'write' }],
])('the key %s does something with its row', (key, deed) => {
  expect(pressed(key)).toEqual(deed);
});

test.each(['5', '0', ' ', 'Tab', 'x'])('the key "%s" only does what it does anywhere', (key) => {
  expect(pressed(key)).toBeNull();
});

test('keys together with Ctrl, Alt or Meta belong to others', () => {
  for (const modifier of ['altKey', 'ctrlKey', 'metaKey'] as const)
    expect(pressed('1', { [modifier]: true })).toBeNull();
});
