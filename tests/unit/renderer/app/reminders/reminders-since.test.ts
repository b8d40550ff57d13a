import type { ActionRow } from '@shared/contract/action-row.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remindersSince } from '../../../../../src/renderer/app/reminders/reminders-since.ts';
import { report } from '../../../../helpers/action-rows.ts';
import { actionRow, anyRows, TODAY } from '../../../../helpers/any-actions.ts';

const dueOn = (to: string, changes: Partial<ActionRow> = {}): ActionRow =>
  actionRow({ meaning: { precision: 'day', from: null, to }, ...changes });

const kinds = (action: ActionRow, seenOn: string | null) =>
  remindersSince([action], 'ru', seenOn, TODAY).map(({ kind }) => kind);

test('what turned overdue since it was last seen is brought to mind, once', () => {
  expect(kinds(dueOn('2024-03-09'), '2024-03-09')).toEqual(['overdue']);
  expect(kinds(dueOn('2024-03-09'), TODAY)).toEqual([]);
  expect(kinds(dueOn('2024-03-01'), '2024-03-05')).toEqual([]);
  expect(kinds(dueOn('2023-03-01'), null)).toEqual(['overdue']);
});

test('what turned due soon is brought to mind, and again when it is overdue', () => {
  expect(kinds(dueOn('2024-04-01'), '2024-02-01')).toEqual(['due-soon']);
  expect(kinds(dueOn('2024-04-01'), '2024-03-09')).toEqual([]);
  expect(kinds(dueOn('2024-03-09'), '2024-03-01')).toEqual(['overdue']);
});

test('an action that was due soon when it was signed is new', () => {
  const { meeting } = actionRow();
  const signed = dueOn('2024-03-20', { meeting: { ...meeting, signedOn: '2024-03-08' } });
  expect(kinds(signed, '2024-03-07')).toEqual(['due-soon']);
});

test('a control date of one’s own comes before the deadline', () => {
  const watched = { officer: '', note: '', controlDate: '2024-03-10' };
  expect(kinds(dueOn('2025-01-01', { private: watched }), '2024-03-09')).toEqual(['control-date']);
});

test('what is closed, what the side has finished and what the other side must do is left alone', () => {
  expect(kinds(dueOn('2024-03-09', { state: 'done' }), null)).toEqual([]);
  expect(kinds(dueOn('2024-03-09', { reports: [report('ru', 'done')] }), null)).toEqual([]);
  expect(kinds(dueOn('2024-03-09', { reports: [report('az', 'done')] }), null)).toEqual(['overdue']);
  const plain = dueOn('2024-03-09');
  expect(kinds({ ...plain, action: { ...plain.action, responsible: { az: ['az-economy'] } } }, null)).toEqual(
    [],
  );
  expect(kinds({ ...plain, speaker: { kind: 'side', side: 'az' } }, null)).toEqual([]);
});

test('what has been seen today is not brought to mind again today', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const actions = rows.map(({ action }) => action);
      expect(remindersSince(actions, 'ru', TODAY, TODAY)).toEqual([]);
    }),
  );
});
