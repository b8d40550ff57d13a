import type { ActionRow } from '@shared/contract/action-row.ts';
import { dueDayOf } from '@shared/domain/action-status.ts';
import type { Commission } from '@shared/domain/commission.ts';
import { latestReportOf, type Report } from '@shared/domain/follow-up.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { printable } from '@shared/text/printable.ts';
import { fillSentence, type Sentence } from '@shared/text/sentence.ts';
import { actionVoice, SIDE_PLACES, type SidePlace } from '../action-in-words.ts';

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

/**
 * The columns that tell how it stands with actions, in one language. Those of a table over several commissions name
 * the commission, and their sides by place. `contentOf` throws on the row of a commission that is not given.
 */
export const controlTableColumns = (commissions: readonly Commission[], language: LanguageTag): Column[] => {
  const voice = actionVoice(commissions, language);
  const { table, states, reported } = voice.words;
  const [single, ...others] = commissions;

  const headingFor = (heading: Sentence, place: SidePlace): string =>
    fillSentence(heading, {
      side:
        single && others.length === 0
          ? textInFirst(single.sides[place].shortName, [language])
          : table.sides[place],
    });
  const ofCommission = column('text', 20, table.commission, (row) =>
    textInFirst(voice.commissionOf(row).shortName, [language]),
  );
  const responsible = (place: SidePlace): Column =>
    column('text', 24, headingFor(table.responsible, place), (row) => voice.responsible(row, place));
  const lastReport = (place: SidePlace): Column[] => {
    const { on, state, text } = table.lastReport;
    const saying = (textOf: (last: Report) => string) => (row: ActionRow) => {
      const last = latestReportOf(row.reports, voice.commissionOf(row).sides[place].id);
      return last ? textOf(last) : '';
    };
    return [
      column(
        'date',
        13,
        headingFor(on, place),
        saying((last) => last.on),
      ),
      column(
        'text',
        16,
        headingFor(state, place),
        saying((last) => reported[last.state]),
      ),
      column(
        'text',
        30,
        headingFor(text, place),
        saying((last) => textInFirst(last.text, [language])),
      ),
    ];
  };

  return [
    column('text', 10, table.reference, ({ reference }) => reference),
    ...(others.length > 0 ? [ofCommission] : []),
    column('text', 18, table.section, voice.section),
    column('text', 50, table.text, voice.text),
    ...SIDE_PLACES.map(responsible),
    column('text', 18, table.jointBodies, voice.jointBodies),
    column('text', 18, table.deadline, voice.deadline),
    column('date', 13, table.dueOn, (row) => dueDayOf(row) ?? ''),
    column('text', 14, table.state, ({ state }) => states[state]),
    ...SIDE_PLACES.flatMap(lastReport),
  ];
};
