import type { Clause } from '../domain/clause.ts';
import type { Id } from '../domain/identifier.ts';
import { type LocalizedText, textIn } from '../text/localized.ts';
import { clauseTextIn } from './disputed-text.ts';
import type { RecordContext } from './record-context.ts';
import type { Block } from './record-document.ts';
import { inEvery } from './voice.ts';

/** The literal number of a section, item or clause, with its final dot. */
const numberOf = ({ numbers }: RecordContext, id: Id): string => {
  const number = numbers.get(id);
  return number === undefined ? '' : `${number}.`;
};

/**
 * The sections with their items and clauses. A section without clauses shows its heading, so that no number is
 * missing; a clause without text in a language keeps its number.
 */
export const bodyBlocks = (context: RecordContext): Block[] => {
  const { meeting, voices } = context;
  const heading = (level: 1 | 2, { id, title }: { id: Id; title: LocalizedText }): Block => ({
    kind: 'heading',
    level,
    id,
    number: numberOf(context, id),
    text: inEvery(voices, ({ tag }) => textIn(title, tag)),
  });
  const clauses = (list: readonly Clause[]): Block[] =>
    list.map((clause) => ({
      kind: 'clause',
      id: clause.id,
      number: numberOf(context, clause.id),
      text: inEvery(voices, (voice) => clauseTextIn(clause, context.sides, voice)),
    }));
  return meeting.sections.flatMap((section) => [
    heading(1, section),
    ...clauses(section.clauses),
    ...section.items.flatMap((item) => [heading(2, item), ...clauses(item.clauses)]),
  ]);
};
