import { applyToCommission } from '@shared/domain/apply-commission.ts';
import { Commission, sideOf, sidesInOrder } from '@shared/domain/commission.ts';
import type { CommissionCommand } from '@shared/domain/commission-commands.ts';
import { applyPatches } from 'immer';
import { expect, test } from 'vitest';
import { commission } from '../../../helpers/meetings.ts';

const after = (command: CommissionCommand): Commission => {
  const applied = applyToCommission(commission, command);
  if (!applied.ok) throw new Error(applied.rejection.code);
  return applied.state;
};
const refusalOf = (command: CommissionCommand): string | undefined => {
  const applied = applyToCommission(commission, command);
  return applied.ok ? undefined : applied.rejection.code;
};

const find = <T extends { id: string }>(list: readonly T[], id: string): T => {
  const entry = list.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`no ${id}`);
  return entry;
};
const economy = find(commission.bodies, 'ru-economy');
const chair = find(commission.people, 'ru-chair');

const COMMANDS: CommissionCommand[] = [
  { type: 'edit-commission', changes: { prevailingLanguage: 'en' } },
  { type: 'edit-side', id: 'ru', changes: { coChair: 'ru-director' } },
  { type: 'set-section-template', sections: [] },
  { type: 'put-body', body: { ...economy, id: 'new-body', side: null } },
  { type: 'put-body', body: { ...economy, shortName: { en: 'MED' } } },
  { type: 'remove-body', id: 'food-safety-group' },
  { type: 'put-person', person: { ...chair, id: 'new-person' } },
  { type: 'put-person', person: { ...chair, honorific: { en: 'Mr' } } },
  { type: 'remove-person', id: 'ru-expert' },
];

test.each(COMMANDS)('$type leaves a valid commission and can be undone and redone', (command) => {
  const applied = applyToCommission(commission, command);
  if (!applied.ok) throw new Error(applied.rejection.code);
  expect(Commission.parse(applied.state)).toEqual(applied.state);
  expect(applied.state).not.toEqual(commission);
  expect(applyPatches(applied.state, applied.inverse)).toEqual(commission);
  expect(applyPatches(commission, applied.patches)).toEqual(applied.state);
});

test('what is put under a known id takes its place', () => {
  const { bodies } = after({ type: 'put-body', body: { ...economy, shortName: { en: 'MED' } } });
  expect(bodies.map(({ id }) => id)).toEqual(commission.bodies.map(({ id }) => id));
  expect(find(bodies, 'ru-economy').shortName).toEqual({ en: 'MED' });
});

test('nobody changes sides, because meetings name bodies and people on their side', () => {
  expect(refusalOf({ type: 'put-body', body: { ...economy, side: 'az' } })).toBe('wrong-side');
  expect(refusalOf({ type: 'put-person', person: { ...chair, side: 'az', body: null } })).toBe('wrong-side');
});

test('a person works in a body of the own side or in a joint one', () => {
  const put = (body: string | null) =>
    refusalOf({ type: 'put-person', person: { ...chair, id: 'new-person', body } });
  expect([put('az-economy'), put('nowhere'), put('ru-economy'), put(null)]).toEqual([
    'wrong-side',
    'not-found',
    undefined,
    undefined,
  ]);
});

test('a co-chair belongs to the own side and is not removed', () => {
  expect(refusalOf({ type: 'edit-side', id: 'ru', changes: { coChair: 'az-chair' } })).toBe('wrong-side');
  expect(refusalOf({ type: 'edit-side', id: 'ru', changes: { coChair: 'nobody' } })).toBe('not-found');
  expect(refusalOf({ type: 'remove-person', id: 'ru-chair' })).toBe('in-use');
});

test('a body that people work in is not removed', () => {
  expect(commission.people.some(({ body }) => body === 'ru-economy')).toBe(true);
  expect(refusalOf({ type: 'remove-body', id: 'ru-economy' })).toBe('in-use');
  expect(refusalOf({ type: 'remove-body', id: 'nowhere' })).toBe('not-found');
});

test('a body or person of an unknown side is refused', () => {
  expect(refusalOf({ type: 'put-body', body: { ...economy, id: 'new', side: 'tr' } })).toBe('unknown-side');
  expect(refusalOf({ type: 'put-person', person: { ...chair, id: 'new', side: 'tr' } })).toBe('unknown-side');
});

test('each original puts its own side first', () => {
  expect(sidesInOrder(commission, 'ru').map(({ id }) => id)).toEqual(['ru', 'az']);
  expect(sidesInOrder(commission, 'az').map(({ id }) => id)).toEqual(['az', 'ru']);
  expect(sideOf(commission, 'az')?.id).toBe('az');
  expect(sideOf(commission, 'tr')).toBeUndefined();
});
