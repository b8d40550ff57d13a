import type { AcceptedReport } from '@shared/contract/report-row.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Id } from '@shared/domain/identifier.ts';
import { listActions } from '../desk/list-actions.ts';
import { localDay } from '../desk/local-day.ts';
import { OpenDocuments } from '../desk/open-documents.ts';
import { ownSideIn } from '../desk/own-side.ts';
import { openDesk } from '../desk.ts';
import { previewReports } from '../reports/preview-reports.ts';
import { LARGEST_CONTROL_TABLE, readControlTable } from '../reports/read-control-table.ts';
import { command } from './command.ts';
import { inputFile } from './input-file.ts';
import { sideFrom } from './option-values.ts';
import { findCommission, readStore } from './read-store.ts';
import { refuse } from './refusal.ts';
import { isClear, reportLines } from './report-lines.ts';

const now = (): Date => new Date();

/** The side that was given, else the one that the file is for, else that of the desk. */
const reportingSide = async (
  documents: OpenDocuments,
  commission: Commission,
  given: string | undefined,
  ofFile: Id | '' | undefined,
): Promise<Id> => {
  const side = given || ofFile || (await ownSideIn({ documents }, [commission.id]));
  return side
    ? sideFrom(side, commission)
    : refuse(`say with --side who reports: ${commission.sides.map(({ id }) => id).join(' or ')}`);
};

/** Takes the reports in, all or none. */
const accept = async (directory: string, commission: Id, rows: AcceptedReport[]): Promise<void> => {
  const desk = await openDesk(directory, { deliver: async () => ({ kind: 'cancelled' }), now });
  if (!desk.ok) return refuse(desk.error.subject);
  const accepted = await desk.value.handlers['accept-reports']({ commission, rows });
  await desk.value.close();
  if (!accepted.ok) refuse(`no report was taken in: ${accepted.error.code} ${accepted.error.subject}`);
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const importReports = command({
  name: 'reports import',
  summary: 'shows what a filled-in control table (XLSX) would change, and takes the reports in',
  options: {
    store: { placeholder: 'DIR', required: true, summary: 'the folder of the store' },
    commission: { placeholder: 'ID', summary: 'usually the one that the file is of' },
    side: { placeholder: 'ID', summary: 'the side that reports (usually the one that the file is for)' },
    apply: { summary: 'takes in every report without a problem; otherwise nothing is changed' },
  },
  operands: ['file'],
  run: async ({ store: directory, commission: commissionId, side: sideId, apply, file }) => {
    const store = await readStore(directory);
    const bytes = await inputFile(file, LARGEST_CONTROL_TABLE);
    const table = await readControlTable(bytes);
    if (!table.ok) return refuse(`${file}: ${table.error.subject}`);
    const { mark } = table.value;
    const commission = await findCommission(store, commissionId ?? mark?.commission);
    const documents = new OpenDocuments(store, now);
    const side = await reportingSide(documents, commission, sideId, mark?.side);

    const { actions } = await listActions({ store, documents }, commission.id);
    const preview = await previewReports(bytes, actions, side, localDay(now()));
    if (!preview.ok) return refuse(`${file}: ${preview.error.subject}`);
    const clear = preview.value.filter(isClear).map(({ proposal }) => proposal);
    if (apply && clear.length > 0) await accept(directory, commission.id, clear);

    const doubtful = preview.value.filter(({ problems }) => problems.length > 0).length;
    const outcome = apply ? 'taken in' : 'to take in with --apply; nothing was changed';
    for (const line of reportLines(preview.value)) console.log(line);
    console.log(`${counted(doubtful, 'row')} with problems, ${counted(clear.length, 'report')} ${outcome}`);
    return 0;
  },
});
