import { expect, test } from 'vitest';
import { historyOf } from '../../../../../../src/renderer/features/follow-ups/model/history.ts';
import { reportEdits } from '../../../../../../src/renderer/features/follow-ups/model/report-draft.ts';
import { report } from '../../../../../helpers/action-rows.ts';
import { actionRow, rowsOf } from '../../../../../helpers/any-actions.ts';

test('one report about several actions becomes one of its own for each, meeting by meeting', () => {
  const { meeting } = actionRow();
  const rows = rowsOf([
    actionRow({ number: '1.1' }),
    actionRow({ number: '2.1', meeting: { ...meeting, ordinal: 19 } }),
    actionRow({ number: '1.2' }),
  ]);
  const { id: _, ...draft } = report('ru', 'done');
  let count = 0;
  const edits = reportEdits(rows, draft, () => `report-${++count}`);
  expect(edits).toEqual([
    {
      commission: 'economic-cooperation',
      meeting: 'meeting-20',
      commands: [
        { type: 'put-report', clause: '1.1', report: { ...draft, id: 'report-1' } },
        { type: 'put-report', clause: '1.2', report: { ...draft, id: 'report-3' } },
      ],
    },
    {
      commission: 'economic-cooperation',
      meeting: 'meeting-19',
      commands: [{ type: 'put-report', clause: '2.1', report: { ...draft, id: 'report-2' } }],
    },
  ]);
});

test('the history tells what happened in its order, clause after clause', () => {
  const later = {
    id: 'meeting-21',
    ordinal: 21,
    regularity: 'regular' as const,
    firstDay: null,
    signedOn: '2023-07-07',
  };
  const decision = { meeting: later, kind: 'continues' as const, statement: {} };
  const first = actionRow({
    number: '1.1',
    state: 'continued',
    decision,
    reports: [report('az', 'not-done')],
  });
  const { meeting } = first;
  const second = actionRow({ number: '3.1', meeting: { ...meeting, ordinal: 21 } });
  expect(historyOf([first, second]).map(({ kind, action }) => `${kind} ${action.reference}`)).toEqual([
    'agreed 20/1.1',
    'reported 20/1.1',
    'decided 20/1.1',
    'agreed 21/3.1',
  ]);
});
