import type { Action, Clause } from '../domain/clause.ts';
import type { Id } from '../domain/identifier.ts';
import { clausesOf } from '../domain/numbering.ts';
import { isBlank, type LocalizedText, textIn, textInFirst } from '../text/localized.ts';
import type { Sentence } from '../text/sentence.ts';
import { deadlineInWords } from './deadline-in-words.ts';
import { clauseTextIn } from './disputed-text.ts';
import type { Formulas } from './formulas.ts';
import type { RecordContext } from './record-context.ts';
import type { ActionEntry, Block, Parallel } from './record-document.ts';
import { inEvery, phrase, say } from './voice.ts';

const bodies = ({ commission, voices }: RecordContext, ids: readonly Id[]): Parallel[] => {
  if (ids.length === 0) return [];
  const names = inEvery(voices, ({ tag, formulas }) =>
    ids
      .map((id) => textInFirst(commission.bodies.find((body) => body.id === id)?.name ?? {}, [tag]))
      .join(`${formulas.list.lines} `),
  );
  return [names];
};

const note = (
  { voices }: RecordContext,
  text: LocalizedText,
  sentenceOf: (formulas: Formulas) => Sentence,
) =>
  isBlank(text)
    ? []
    : [
        inEvery(voices, (voice) => {
          const written = textIn(text, voice.tag);
          return written ? phrase(voice, sentenceOf(voice.formulas), { text: written }) : '';
        }),
      ];

const entryOf = (context: RecordContext, number: string, clause: Clause, action: Action): ActionEntry => ({
  number,
  text: inEvery(context.voices, (voice) => clauseTextIn(clause, context.sides, voice)),
  notes: [
    ...note(context, action.condition, ({ actions }) => actions.condition),
    ...note(context, action.expectedResult, ({ actions }) => actions.expectedResult),
  ],
  responsible: [
    ...context.sides.flatMap(({ id }) => bodies(context, action.responsible[id] ?? [])),
    ...bodies(context, action.jointBodies),
  ],
  deadline: inEvery(context.voices, (voice) => deadlineInWords(context, action.deadline, voice)),
});

/** Every action of the record under the number of its clause. */
export const actionTable = (context: RecordContext): Block => {
  const head = (sentenceOf: (formulas: Formulas) => Sentence): Parallel =>
    inEvery(context.voices, (voice) => say(voice, sentenceOf(voice.formulas)));
  return {
    kind: 'actions',
    heads: {
      number: head(({ actions }) => actions.number),
      text: head(({ actions }) => actions.text),
      responsible: head(({ actions }) => actions.responsible),
      deadline: head(({ actions }) => actions.deadline),
    },
    between: inEvery(context.voices, ({ formulas }) => `${formulas.list.lines} `),
    rows: clausesOf(context.meeting).flatMap(({ clause }) =>
      clause.action
        ? [entryOf(context, `${context.numbers.get(clause.id) ?? ''}.`, clause, clause.action)]
        : [],
    ),
  };
};
