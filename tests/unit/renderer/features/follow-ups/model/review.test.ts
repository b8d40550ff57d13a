import type { ReportRow } from '@shared/contract/report-row.ts';
import { expect, test } from 'vitest';
import {
  reviewedRows,
  tickedAtFirst,
} from '../../../../../../src/renderer/features/follow-ups/model/review.ts';
import { report } from '../../../../../helpers/action-rows.ts';
import { actionRow, rowsOf } from '../../../../../helpers/any-actions.ts';

const before = report('ru', 'in-progress', '2023-05-01');
const known = actionRow({ number: '1.1', reports: [before, report('az', 'done', '2023-06-01')] });
const proposal = { origin: known.origin, report: report('ru', 'done', '2024-01-01') };
const found = (changes: Partial<ReportRow>): ReportRow => ({
  sheet: 'Control table',
  row: 2,
  reference: known.reference,
  proposal: null,
  problems: [],
  ...changes,
});

const review = (...rows: ReportRow[]) => reviewedRows(rows, rowsOf([known]), 'ru');

test('rows in which nothing was filled in need no review', () => {
  expect(review(found({}))).toEqual([]);
});

test('a new report stands beside the last one of the same side and is ticked', () => {
  const reviewed = review(found({ proposal }));
  expect(reviewed).toMatchObject([{ known: { action: known }, before, isOffered: true }]);
  expect(tickedAtFirst(reviewed)).toEqual(new Set(reviewed.map(({ id }) => id)));
});

test('a row with a problem is not ticked, and cannot be where it says nothing that could be added', () => {
  const reviewed = review(
    found({ row: 3, proposal, problems: [{ problem: 'changed-text', found: '' }] }),
    found({ row: 4, reference: '99/9.9', problems: [{ problem: 'unknown-reference', found: '99/9.9' }] }),
  );
  expect(reviewed.map(({ isOffered, known: row }) => [isOffered, row !== undefined])).toEqual([
    [true, true],
    [false, false],
  ]);
  expect(tickedAtFirst(reviewed)).toEqual(new Set());
});
