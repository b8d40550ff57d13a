import type { ActionRow } from '@shared/contract/action-row.ts';
import { latestReportOf, type Report } from '@shared/domain/follow-up.ts';
import { expect, test } from 'vitest';
import { suggestedBy } from '../../../../../src/renderer/features/previous-decisions/suggestion.ts';
import { actionRowsOf, report } from '../../../../helpers/action-rows.ts';
import { earlierMeeting } from '../../../../helpers/meeting-deciding.ts';

const SIDES = ['ru', 'az'];
const [BOTH] = actionRowsOf(earlierMeeting());
if (!BOTH) throw new Error('the fixture has no action');

/** The action as charged to these sides, after these reports. */
const after = (reports: Report[], charged: readonly string[] = SIDES): ActionRow => ({
  ...BOTH,
  reports,
  action: {
    ...BOTH.action,
    jointBodies: [],
    responsible: Object.fromEntries(charged.map((side) => [side, [`${side}-economy`]])),
  },
});

test.each<[string, Report[], ReturnType<typeof suggestedBy>]>([
  ['nothing is reported', [], null],
  ['both sides report it done', [report('ru', 'done'), report('az', 'done')], 'done'],
  [
    'both sides hold it for no longer relevant',
    [report('ru', 'no-longer-relevant'), report('az', 'no-longer-relevant')],
    'no-longer-relevant',
  ],
  ['only one side reports it done', [report('ru', 'done')], null],
  ['the sides see it differently', [report('ru', 'done'), report('az', 'no-longer-relevant')], null],
  ['one side is not ready', [report('ru', 'done'), report('az', 'partly-done')], 'continues'],
  ['nobody is ready', [report('ru', 'not-done'), report('az', 'in-progress')], 'continues'],
])('where %s, the reports speak for it or say nothing', (_, reports, expected) => {
  expect(suggestedBy(after(reports), SIDES)).toBe(expected);
});

test('the latest report of a side counts', () => {
  const action = after([
    report('ru', 'in-progress', '2023-01-01'),
    report('az', 'done', '2023-02-01'),
    report('ru', 'done', '2023-03-01'),
  ]);
  expect(latestReportOf(action.reports, 'ru')?.on).toBe('2023-03-01');
  expect(suggestedBy(action, SIDES)).toBe('done');
});

test('a side that is not charged need not report, but may object', () => {
  expect(suggestedBy(after([report('ru', 'done')], ['ru']), SIDES)).toBe('done');
  expect(suggestedBy(after([report('ru', 'done'), report('az', 'not-done')], ['ru']), SIDES)).toBe(
    'continues',
  );
});
