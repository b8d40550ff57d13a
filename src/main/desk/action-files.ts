import { keyOf } from '@shared/domain/clause-reference.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { openActionsFor, type TrackedAction } from '@shared/domain/tracked-action.ts';
import { formulasOf } from '@shared/record/formulas-of.ts';
import { implementationReportOf } from '@shared/record/implementation-report.ts';
import { actionFile } from '../export/action-file.ts';
import type { PdfPress } from '../export/pdf-press.ts';
import { printedFile } from '../export/printed-file.ts';
import { previewReports } from '../reports/preview-reports.ts';
import { fail } from './call-failure.ts';
import type { DeskContext, Handling } from './context.ts';
import { orExportFailed, refuseChoice } from './handing-over.ts';
import { listActions, trackCommission } from './list-actions.ts';
import { localDay } from './local-day.ts';
import { ownSideIn } from './own-side.ts';
import type { DeskPorts } from './ports.ts';

/**
 * What the report of a meeting is about: its own decisions once it is signed; before that the actions it will have to
 * decide about, as decisions of the meeting before.
 */
const subjectOf = (
  meeting: Meeting,
  tracked: readonly TrackedAction[],
): { meeting: Meeting; actions: readonly TrackedAction[] } => {
  if (meeting.status === 'signed')
    return { meeting, actions: tracked.filter((action) => action.meeting.id === meeting.id) };
  const actions = openActionsFor(meeting, tracked);
  return { meeting: actions.at(-1)?.meeting ?? meeting, actions };
};

/** The calls that take actions out into files, and that read what comes back. */
export const actionFileHandlers = (
  context: DeskContext,
  press: PdfPress,
  { deliver, now }: DeskPorts,
): Handling<'export-actions' | 'export-implementation-report' | 'preview-reports'> => {
  const { documents } = context;
  const commissionOf = async (id: Id): Promise<Commission> => (await documents.commission(id)).data;

  return {
    'export-actions': async ({ commission, references, format, sheets, language }) => {
      const { actions } = await listActions(context, commission);
      const places = new Map(references.map((reference, index) => [keyOf(reference), index]));
      const placeOf = ({ origin }: (typeof actions)[number]): number => places.get(keyOf(origin)) ?? -1;
      const rows = actions
        .filter((row) => placeOf(row) >= 0)
        .sort((one, other) => placeOf(one) - placeOf(other));
      const ids = [...new Set(commission === null ? rows.map((row) => row.commission) : [commission])];
      const commissions = await Promise.all(ids.map(commissionOf));
      const options = { language, sheets, side: await ownSideIn(context, ids), madeAt: now() };
      return orExportFailed(async () => deliver(await actionFile(format, rows, commissions, options)));
    },
    'export-implementation-report': async ({ commission, meeting, choice, format }) => {
      const owner = await commissionOf(commission);
      refuseChoice(owner, choice);
      const newest = await documents.glance(commission, meeting);
      const { tracked } = await trackCommission(context, commission);
      const subject = { ...subjectOf(newest, tracked), asOf: localDay(now()) };
      return orExportFailed(async () => {
        const document = implementationReportOf(subject, owner, choice, formulasOf(owner));
        const words = ['implementation-report', subject.meeting.ordinal];
        return deliver(await printedFile(press, document, words, format));
      });
    },
    'preview-reports': async ({ commission, side, file }) => {
      const { sides } = await commissionOf(commission);
      if (!sides.some(({ id }) => id === side)) fail('invalid-input', 'side');
      const { actions } = await listActions(context, commission);
      const rows = await previewReports(Buffer.from(file, 'base64'), actions, side, localDay(now()));
      return rows.ok ? { rows: rows.value } : fail(rows.error.code, rows.error.subject);
    },
  };
};
