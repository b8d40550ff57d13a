import type { Meeting } from '@shared/domain/meeting.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import { expect, test } from 'vitest';
import {
  type FilterBy,
  filterBy,
  isShown,
  notAgreedBy,
  showsAny,
} from '../../../../../src/renderer/features/minutes/clause-filter.ts';
import { agreement } from '../../../../../src/renderer/features/minutes/section-edits.ts';
import { applied } from '../../../../helpers/applied.ts';
import { fixtureCommission, fixtureMeeting } from '../../../../helpers/fixture.ts';

const commission = fixtureCommission();
const take = (id: string, side: string) => ({ type: 'set-agreement', id, side, agreed: false }) as const;
/** Agreed but for one clause that Azerbaijan has not agreed to and one in which something is disputed. */
const meeting = applied(
  { ...fixtureMeeting(), status: 'drafting' },
  [
    take('trade-growth', 'az'),
    { type: 'open-bracket', id: 'customs-plan', bracket: 'plan', side: 'ru', ranges: {} },
  ],
  commission,
);

const shown = (now: Meeting, by: FilterBy, chosenIn = now): string[] =>
  clausesOf(now)
    .map(({ clause }) => clause)
    .filter((clause) => isShown(clause, filterBy(chosenIn, by)))
    .map(({ id }) => id);

test('every filter shows what it is looking for', () => {
  expect(shown(meeting, 'all')).toHaveLength(clausesOf(meeting).length);
  expect(shown(meeting, 'not-agreed')).toEqual(['trade-growth', 'customs-plan']);
  expect(shown(meeting, 'disputed')).toEqual(['customs-plan']);
  expect(shown(meeting, notAgreedBy('az'))).toEqual(['trade-growth', 'customs-plan']);
  expect(shown(meeting, notAgreedBy('ru'))).toEqual(['customs-plan']);
  const filter = filterBy(meeting, 'disputed');
  expect(meeting.sections.filter((section) => showsAny(section, filter)).map(({ id }) => id)).toEqual([
    'customs',
  ]);
});

test('what is settled stays in sight until the filter is chosen anew', () => {
  const resolve = { type: 'resolve-bracket', id: 'customs-plan', bracket: 'plan', text: {} } as const;
  const settled = applied(meeting, [resolve], commission);
  expect(shown(settled, 'disputed', meeting)).toEqual(['customs-plan']);
  expect(shown(settled, 'disputed')).toEqual([]);
});

test('a side agrees to all of a section with its items, and to nothing that is disputed', () => {
  const withdrawn = applied(meeting, [take('small-business-view', 'az')], commission);
  const [trade, customs] = withdrawn.sections;
  if (!trade || !customs) throw new Error('The fixture has lost a section.');
  const idsOf = (section: typeof trade, side: string) =>
    agreement({ section, item: null }, side).map((command) => 'id' in command && command.id);
  expect(idsOf(trade, 'az')).toEqual(['trade-growth', 'small-business-view']);
  expect(idsOf(trade, 'ru')).toEqual([]);
  expect(idsOf(customs, 'az')).toEqual([]);
  expect(agreement({ section: trade, item: trade.items[0] ?? null }, 'az')).toHaveLength(1);
});
