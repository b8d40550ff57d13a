import type { Meeting } from '@shared/domain/meeting.ts';
import { expect, it } from 'vitest';
import {
  addItem,
  itemsFromSections,
  moveItem,
  removeItem,
} from '../../../../../src/renderer/features/agenda/agenda-edits.ts';
import { applied } from '../../../../helpers/applied.ts';
import { fixtureCommission, fixtureMeeting } from '../../../../helpers/fixture.ts';

const commission = fixtureCommission();
const drafting: Meeting = { ...fixtureMeeting(), status: 'drafting' };

it('adds an empty item and goes on writing there', () => {
  const writing = addItem(1, 'ru');
  const { agenda } = applied(drafting, writing.commands, commission);
  expect(agenda[1]).toEqual({ id: writing.focus?.of, text: {} });
});

it('removes an item and goes on in the one before, or else in the one after', () => {
  expect(removeItem(drafting.agenda, 'agenda-customs', 'ru').focus?.of).toBe('agenda-trade');
  expect(removeItem(drafting.agenda, 'agenda-trade', 'ru').focus?.of).toBe('agenda-customs');
});

it('moves an item one step, and not beyond the ends', () => {
  const place = { of: 'agenda-trade', language: 'ru', cursor: 3 };
  const writing = moveItem(drafting.agenda, place, 1);
  expect(writing?.focus).toBe(place);
  const { agenda } = applied(drafting, writing?.commands ?? [], commission);
  expect(agenda.map(({ id }) => id)).toEqual(['agenda-customs', 'agenda-trade', 'agenda-education']);
  expect(moveItem(drafting.agenda, place, -1)).toBeNull();
});

it('proposes the titles of the sections, each once', () => {
  const proposed = applied(drafting, itemsFromSections(drafting).commands, commission);
  expect(proposed.agenda.slice(3).map(({ text }) => text)).toEqual(
    drafting.sections.map(({ title }) => title),
  );
  expect(itemsFromSections(proposed).commands).toEqual([]);
});
