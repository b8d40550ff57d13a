import { expect, test } from 'vitest';
import { agreementKeyOf } from '../../../../../src/renderer/features/minutes/agreement-keys.ts';

const pressed = (key: string, code: string, more: Partial<Parameters<typeof agreementKeyOf>[0]> = {}) =>
  agreementKeyOf({ key, code, ctrlKey: true, metaKey: false, altKey: false, shiftKey: true, ...more });

test.each([
  ['D', 'KeyD', 'dispute'],
  ['В', 'KeyD', 'dispute'],
  ['!', 'Digit1', 'first-side'],
  ['@', 'Digit2', 'second-side'],
  ['"', 'Digit2', 'second-side'],
  ['E', 'KeyE', null],
] as const)('Ctrl+Shift with %s on %s is %s', (key, code, meaning) => {
  expect(pressed(key, code)).toBe(meaning);
});

test('only with Ctrl or Cmd and Shift', () => {
  expect(pressed('D', 'KeyD', { ctrlKey: false, metaKey: true })).toBe('dispute');
  expect(pressed('d', 'KeyD', { shiftKey: false })).toBeNull();
  expect(pressed('D', 'KeyD', { ctrlKey: false })).toBeNull();
  expect(pressed('D', 'KeyD', { altKey: true })).toBeNull();
});
