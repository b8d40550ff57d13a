import type { Commission } from '@shared/domain/commission.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { textInFirst } from '@shared/text/localized.ts';
import type { ListedAction } from './listed-action.ts';
import { oneLine } from './refusal.ts';

/** The widths of all columns but the last, in characters. */
const WIDTHS = [10, 28, 18, 28] as const;
const LONGEST_CLAUSE = 80;

const inShort = (text: string, length: number): string => {
  const line = oneLine(text);
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
};

const line = (cells: readonly string[]): string =>
  `  ${cells.map((cell, index) => inShort(cell, WIDTHS[index] ?? LONGEST_CLAUSE).padEnd(WIDTHS[index] ?? 0)).join('  ')}`;

const lineOf = (action: ListedAction, languages: readonly LanguageTag[]): string =>
  line([
    action.reference,
    textInFirst(action.action.deadline.phrase, languages),
    action.overdue ? 'overdue' : action.state,
    textInFirst(action.section.title, languages),
    textInFirst(action.text, languages),
  ]);

/**
 * The actions by commission, one a line: reference, deadline as signed, state, section and clause in short. `language`
 * is preferred to the others of each commission.
 */
export const actionTable = (
  actions: readonly ListedAction[],
  commissions: readonly Commission[],
  language: LanguageTag,
): string =>
  commissions
    .flatMap(({ id, shortName, languages }) => {
      const own = actions.filter(({ commission }) => commission === id);
      const preferred = [language, ...languages];
      return own.length === 0
        ? []
        : [
            `${id}  ${oneLine(textInFirst(shortName, preferred))}`,
            ...own.map((action) => lineOf(action, preferred)),
          ];
    })
    .join('\n');
