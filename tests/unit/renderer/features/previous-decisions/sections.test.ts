import { expect, test } from 'vitest';
import { inSections } from '../../../../../src/renderer/features/previous-decisions/sections.ts';
import { actionRowsOf } from '../../../../helpers/action-rows.ts';
import { earlierMeeting } from '../../../../helpers/meeting-deciding.ts';
import { draftMeeting } from '../../../../helpers/meetings.ts';

const actions = actionRowsOf(earlierMeeting());

const sectionsOf = (order: readonly string[]) =>
  inSections(
    {
      ...draftMeeting,
      sections: order.flatMap((id) => draftMeeting.sections.find((section) => section.id === id) ?? []),
    },
    actions,
  ).map(({ id, actions: list }) => [id, list.map(({ reference }) => reference)]);

test('actions stand by section, in the order of this meeting', () => {
  expect(sectionsOf(['customs', 'education', 'trade'])).toEqual([
    ['customs', ['20/2.2']],
    ['trade', ['20/1.2']],
  ]);
});

test('actions of sections that this meeting has not come last', () => {
  expect(sectionsOf(['customs'])).toEqual([
    ['customs', ['20/2.2']],
    ['trade', ['20/1.2']],
  ]);
});
