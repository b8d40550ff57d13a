import type { ActionRow } from '@shared/contract/action-row.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Id } from '@shared/domain/identifier.ts';
import { formulas } from '@shared/record/built-in-formulas.ts';
import { deadlineInWords } from '@shared/record/deadline-in-words.ts';
import { type FollowUpWords, followUpWordsIn } from '@shared/record/follow-up-words.ts';
import { type Voice, voicesFor } from '@shared/record/voice.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { printable } from '@shared/text/printable.ts';
import { fillSentence } from '@shared/text/sentence.ts';
import { dueDay } from '../due-day.ts';

/** One column of a control table. A column of dates holds days as `YYYY-MM-DD`; an empty text is an empty cell. */
export interface Column {
  heading: string;
  kind: 'text' | 'date';
  /** In characters, for a spreadsheet. */
  width: number;
  contentOf(row: ActionRow): string;
}

const column = (
  kind: Column['kind'],
  width: number,
  heading: string,
  contentOf: Column['contentOf'],
): Column => ({ heading: printable(heading), kind, width, contentOf: (row) => printable(contentOf(row)) });

/** The place of a side in its commission. Sides of several commissions share their columns. */
type SidePlace = 0 | 1;
const PLACES: readonly SidePlace[] = [0, 1];

/** What the columns of a table are made from. */
interface TableContext {
  voice: Voice;
  words: FollowUpWords;
  commissions: readonly Commission[];
  commissionOf(row: ActionRow): Commission;
}

const tableContext = (commissions: readonly Commission[], language: LanguageTag): TableContext => {
  const [voice] = voicesFor([language], formulas);
  if (!voice) throw new Error(`There is no voice for ${language}.`);
  const byId = new Map(commissions.map((commission) => [commission.id, commission]));
  return {
    voice,
    words: followUpWordsIn(language),
    commissions,
    commissionOf: (row) => {
      const commission = byId.get(row.commission);
      if (!commission) throw new Error(`The commission ${row.commission} of ${row.reference} is not given.`);
      return commission;
    },
  };
};

const bodyNames = (commission: Commission, ids: readonly Id[], { tag }: Voice): string =>
  ids
    .map((id) => textInFirst(commission.bodies.find((body) => body.id === id)?.name ?? {}, [tag]))
    .join('; ');

const sideName = ({ commissions, words, voice }: TableContext, place: SidePlace): string => {
  const [commission, ...others] = commissions;
  return commission && others.length === 0
    ? textInFirst(commission.sides[place].shortName, [voice.tag])
    : words.table.sides[place];
};

const responsibleColumn = (context: TableContext, place: SidePlace): Column => {
  const { words, voice, commissionOf } = context;
  return column(
    'text',
    24,
    fillSentence(words.table.responsible, { side: sideName(context, place) }),
    (row) => {
      const commission = commissionOf(row);
      return bodyNames(commission, row.action.responsible[commission.sides[place].id] ?? [], voice);
    },
  );
};

const lastReportColumns = (context: TableContext, place: SidePlace): Column[] => {
  const { words, voice, commissionOf } = context;
  const { on, state, text } = words.table.lastReport;
  const side = sideName(context, place);
  const lastOf = (row: ActionRow) =>
    row.reports.findLast((report) => report.side === commissionOf(row).sides[place].id);
  return [
    column('date', 12, fillSentence(on, { side }), (row) => lastOf(row)?.on ?? ''),
    column('text', 16, fillSentence(state, { side }), (row) => {
      const last = lastOf(row);
      return last ? words.reported[last.state] : '';
    }),
    column('text', 30, fillSentence(text, { side }), (row) =>
      textInFirst(lastOf(row)?.text ?? {}, [voice.tag]),
    ),
  ];
};

/** The section of the record, and the item of it where there is one. */
export const sectionTitle = ({ section, item }: ActionRow, language: LanguageTag): string =>
  printable(
    [section, item].flatMap((part) => (part ? [textInFirst(part.title, [language])] : [])).join(' / '),
  );

/**
 * The columns that tell how it stands with actions, in one language; where something is not written in it, in
 * another. Throws on the row of a commission that is not given. Nothing private is in any of them.
 */
export const controlTableColumns = (commissions: readonly Commission[], language: LanguageTag): Column[] => {
  const context = tableContext(commissions, language);
  const { words, voice, commissionOf } = context;
  const { table } = words;
  return [
    column('text', 10, table.reference, ({ reference }) => reference),
    ...(commissions.length > 1
      ? [column('text', 20, table.commission, (row) => textInFirst(commissionOf(row).shortName, [language]))]
      : []),
    column('text', 18, table.section, (row) => sectionTitle(row, language)),
    column('text', 50, table.text, ({ text }) => textInFirst(text, [language])),
    ...PLACES.map((place) => responsibleColumn(context, place)),
    column('text', 18, table.jointBodies, (row) =>
      bodyNames(commissionOf(row), row.action.jointBodies, voice),
    ),
    column('text', 18, table.deadline, (row) =>
      deadlineInWords({ meeting: row.meeting, commission: commissionOf(row) }, row.action.deadline, voice),
    ),
    column('date', 12, table.dueOn, (row) => dueDay(row) ?? ''),
    column('text', 14, table.state, ({ state }) => words.states[state]),
    ...PLACES.flatMap((place) => lastReportColumns(context, place)),
  ];
};
