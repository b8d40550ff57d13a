import type { Draft } from 'immer';
import type { LanguageTag } from '../../text/language.ts';
import { LONGEST_TEXT, textIn } from '../../text/localized.ts';
import { joined, type Stretch, within } from '../../text/words.ts';
import type { Handlers } from '../apply.ts';
import { type Bracket, MOST_BRACKETS } from '../bracket.ts';
import { afterCut, filledAt, placeIn } from '../bracket-places.ts';
import type { Clause } from '../clause.ts';
import type { Commission } from '../commission.ts';
import type { Meeting } from '../meeting.ts';
import type { MeetingCommand } from '../meeting-commands.ts';
import { refuse } from '../rejection.ts';
import { reopen } from './clauses.ts';
import {
  clauseIn,
  findIn,
  insertAt,
  refuseDuplicate,
  refuseUnknownLanguages,
  refuseUnknownSide,
} from './places.ts';
import { keepCutTogether, keepFilledTogether, noteNewWords } from './translation-sources.ts';

type BracketCommand = Extract<MeetingCommand, { type: `${'open' | 'place' | 'edit' | 'resolve'}-bracket` }>;

const refuseTooLong = (text: string): string =>
  text.length > LONGEST_TEXT ? refuse('too-long', `${LONGEST_TEXT}`) : text;

/** Takes a stretch out of the text in one language, the other brackets of the clause going along; the words taken out. */
const takeWords = (clause: Draft<Clause>, language: LanguageTag, { from, to }: Stretch): string => {
  const text = textIn(clause.text, language);
  for (const { at } of clause.brackets) {
    const offset = at[language];
    if (offset !== undefined) at[language] = afterCut(offset, { from, to });
  }
  if (from < to) clause.text[language] = text.slice(0, from) + text.slice(to);
  return text.slice(from, to);
};

/** Puts words where a bracket stands in one language, the other brackets of the clause going along. */
const putWords = (clause: Draft<Clause>, bracket: Bracket, language: LanguageTag, words: string): void => {
  const text = textIn(clause.text, language);
  if (words.trim() === '' && bracket.at[language] === undefined) return;
  const filled = filledAt(text, placeIn(bracket, language, text), words);
  clause.text[language] = refuseTooLong(filled.text);
  const own = clause.brackets.findIndex(({ id }) => id === bracket.id);
  for (const [index, { at }] of clause.brackets.entries()) {
    const offset = at[language];
    if (offset !== undefined) at[language] = filled.moved(offset, index > own);
  }
};

/** Disputed text: it stands outside of the text of its clause, so that what stands inside is agreeable to both sides. */
export const bracketHandlers: Handlers<Meeting, BracketCommand, Commission> = {
  'open-bracket': (meeting, { id, bracket, side, ranges }, commission) => {
    refuseUnknownSide(commission, side);
    refuseUnknownLanguages(commission, Object.keys(ranges));
    const clause = reopen(clauseIn(meeting, id));
    refuseDuplicate(clause.brackets, bracket);
    const stretches = Object.entries(ranges).map(
      ([language, range]) => [language, within(textIn(clause.text, language), range)] as const,
    );
    // Brackets that end up at the same place keep the order in which their words stood.
    const next = clause.brackets.findIndex((other) =>
      stretches.some(([language, { from, to }]) => {
        const place = placeIn(other, language, textIn(clause.text, language));
        return from < place && place <= to;
      }),
    );
    const at = Object.fromEntries(stretches.map(([language, { from }]) => [language, from]));
    const taken = stretches.map(([language, stretch]) => [language, takeWords(clause, language, stretch)]);
    const opened: Bracket = { id: bracket, at, variants: { [side]: Object.fromEntries(taken) } };
    insertAt(clause.brackets, next < 0 ? clause.brackets.length : next, opened, MOST_BRACKETS);
    keepCutTogether(clause, opened, side);
  },
  'place-bracket': (meeting, { id, bracket, side, language, range }, commission) => {
    refuseUnknownSide(commission, side);
    refuseUnknownLanguages(commission, [language]);
    const clause = reopen(clauseIn(meeting, id));
    const placed = findIn(clause.brackets, bracket);
    const stretch = within(textIn(clause.text, language), range);
    const taken = takeWords(clause, language, stretch);
    placed.at[language] = stretch.from;
    const wanted = placed.variants[side] ?? {};
    placed.variants[side] = {
      ...wanted,
      [language]: refuseTooLong(joined(textIn(wanted, language), taken)),
    };
    keepCutTogether(clause, placed, side);
  },
  'edit-bracket': (meeting, { id, bracket, side, language, text }, commission) => {
    refuseUnknownSide(commission, side);
    refuseUnknownLanguages(commission, [language]);
    const clause = clauseIn(meeting, id);
    const edited = findIn(clause.brackets, bracket);
    if (textIn(edited.variants[side] ?? {}, language) === text) return;
    noteNewWords(reopen(clause), () => {
      edited.variants[side] = { ...edited.variants[side], [language]: text };
    });
  },
  'resolve-bracket': (meeting, { id, bracket, text }, commission) => {
    refuseUnknownLanguages(commission, Object.keys(text));
    const clause = reopen(clauseIn(meeting, id));
    const resolved = findIn(clause.brackets, bracket);
    const languages = new Set([...Object.keys(clause.text), ...Object.keys(text)]);
    const put = (language: LanguageTag) => textIn(text, language);
    const fill = () => {
      for (const language of languages) putWords(clause, resolved, language, put(language));
      clause.brackets.splice(clause.brackets.indexOf(resolved), 1);
    };
    noteNewWords(clause, () => keepFilledTogether(clause, put, fill));
  },
};
