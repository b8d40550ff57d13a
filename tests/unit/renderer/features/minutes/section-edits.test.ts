import type { Meeting } from '@shared/domain/meeting.ts';
import { numbersOf } from '@shared/domain/numbering.ts';
import { expect, it } from 'vitest';
import { partStep } from '../../../../../src/renderer/features/minutes/section-edits.ts';
import { applied } from '../../../../helpers/applied.ts';
import { fixtureCommission, fixtureMeeting } from '../../../../helpers/fixture.ts';

const drafting: Meeting = { ...fixtureMeeting(), status: 'drafting' };

const stepped = (meeting: Meeting, id: string, step: -1 | 1): Meeting | null => {
  const section = meeting.sections.find(
    (candidate) => candidate.id === id || candidate.items.some((item) => item.id === id),
  );
  if (!section) throw new Error(`There is no ${id}.`);
  const item = section.items.find((candidate) => candidate.id === id) ?? null;
  const command = partStep(meeting, { section, item }, step);
  return command && applied(meeting, [command], fixtureCommission());
};

it('moves a section one step, and not beyond the ends', () => {
  expect(stepped(drafting, 'customs', -1)?.sections.map(({ id }) => id)).toEqual([
    'customs',
    'trade',
    'education',
  ]);
  expect(stepped(drafting, 'trade', -1)).toBeNull();
  expect(stepped(drafting, 'education', 1)).toBeNull();
});

it('moves an item past the edge of its section into the next one, and back', () => {
  const moved = stepped(drafting, 'small-business', 1);
  expect(moved && numbersOf(moved).get('small-business')).toBe('2.3');
  expect(moved && stepped(moved, 'small-business', -1)).toEqual(drafting);
  expect(stepped(drafting, 'small-business', -1)).toBeNull();
});
