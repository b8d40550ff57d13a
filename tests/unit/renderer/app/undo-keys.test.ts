import { expect, test } from 'vitest';
import { historyStepOf, type PressedKey } from '../../../../src/renderer/app/undo-keys.ts';

const control: PressedKey = {
  key: '',
  code: '',
  ctrlKey: true,
  metaKey: false,
  altKey: false,
  shiftKey: false,
};

test.each([
  ['Latin', 'z', 'KeyZ', 'undo'],
  ['Latin', 'y', 'KeyY', 'redo'],
  ['Cyrillic', 'я', 'KeyZ', 'undo'],
  ['Cyrillic', 'н', 'KeyY', 'redo'],
  ['German, where Z and Y change places', 'z', 'KeyY', 'undo'],
  ['German, where Z and Y change places', 'y', 'KeyZ', 'redo'],
  ['Cyrillic', 'ч', 'KeyX', null],
])('%s layout: Ctrl with %s on %s is %s', (_layout, key, code, step) => {
  expect(historyStepOf({ ...control, key, code })).toBe(step);
});

test('Shift turns undo into redo, also with caps lock and on a Cyrillic layout', () => {
  expect(historyStepOf({ ...control, key: 'Z', code: 'KeyZ', shiftKey: true })).toBe('redo');
  expect(historyStepOf({ ...control, key: 'Я', code: 'KeyZ', shiftKey: true })).toBe('redo');
  expect(historyStepOf({ ...control, key: 'Z', code: 'KeyZ' })).toBe('undo');
});

test('letters alone and those of AltGr are typed', () => {
  expect(historyStepOf({ ...control, key: 'я', code: 'KeyZ', ctrlKey: false })).toBeNull();
  expect(historyStepOf({ ...control, key: 'z', code: 'KeyZ', altKey: true })).toBeNull();
});
