import { isWritten } from '@shared/domain/bracket-places.ts';
import type { Clause } from '@shared/domain/clause.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { textIn } from '@shared/text/localized.ts';
import type { Writing } from '../../app/writing/text-place.ts';
import { placeOf } from './clause-places.ts';
import { clauseLike } from './writing.ts';

/**
 * What word processors put before the text of a numbered or listed paragraph; clauses have numbers of their own. Not
 * so the year of "2023 год", the day of "1 декабря", the date of "01.12.2023" or the amount of "2.5 млн".
 */
const LIST_MARK = new RegExp(
  `^(?:${[
    String.raw`[1-9]\d{0,2}(?:\.[1-9]\d?)*[.)]\s+`, // 1. 1.2. 1)
    String.raw`[1-9]\d?(?:\.[1-9]\d?)+\s+(?=[\p{Lu}«“"])`, // 1.2, where a sentence begins after it
    String.raw`\p{L}\)\s+`, // a)
    String.raw`[-–—•·▪◦●○■□‣\uf0a7\uf0b7]\s+`, // the last two: bullets of the fonts Wingdings and Symbol
    String.raw`[o§]\t`, // bullets that are letters elsewhere
  ].join('|')})`,
  'u',
);

/** The paragraphs of a pasted text, as word processors part them, without list marks; empty ones are left out. */
export const paragraphsOf = (pasted: string): string[] =>
  pasted
    .split(/\r\n|[\r\n\u2029]/)
    .map((paragraph) => paragraph.trim().replace(LIST_MARK, ''))
    .filter(Boolean);

/** The clauses after `index` that still wait for their text in this language, as far as they follow each other. */
const waitingAfter = (clauses: readonly Clause[], index: number, language: LanguageTag): Clause[] => {
  const following = clauses.slice(index + 1);
  const end = following.findIndex((clause) => isWritten(clause, language));
  return end < 0 ? following : following.slice(0, end);
};

const typing = (id: Id, language: LanguageTag, text: string): MeetingCommand => ({
  type: 'edit-clause-text',
  id,
  language,
  text,
});

/**
 * Pastes several paragraphs in place of the selection: the first joins the text before it, each further one goes to
 * the next clause that still waits for its text in this language, so that a translation meets its source, and what
 * is left becomes new clauses. The text after the selection follows the last paragraph.
 * Null where there is only one paragraph and nothing to take off it, which the browser then pastes by itself.
 */
export const pasteParagraphs = (
  meeting: Meeting,
  selection: { clause: Id; language: LanguageTag; start: number; end: number },
  pasted: string,
): Writing | null => {
  const paragraphs = paragraphsOf(pasted);
  const place = placeOf(meeting, selection.clause);
  const isMarked = selection.start === 0 && paragraphs[0] !== pasted.trim();
  if (paragraphs.length === 0 || (paragraphs.length === 1 && !isMarked) || !place) return null;
  const { language } = selection;
  const { clause, container, index } = place;
  const text = textIn(clause.text, language);
  paragraphs.push(`${paragraphs.pop()}${text.slice(selection.end)}`);
  const [first, ...rest] = paragraphs;

  const waiting = waitingAfter(container.clauses, index, language).slice(0, rest.length);
  const added = rest.slice(waiting.length).map((paragraph) => clauseLike(clause, { [language]: paragraph }));
  const end = added.at(-1)?.id ?? waiting.at(-1)?.id ?? clause.id;
  return {
    commands: [
      typing(clause.id, language, `${text.slice(0, selection.start)}${first}`),
      ...waiting.map(({ id }, position) => typing(id, language, rest[position] ?? '')),
      ...(added.length > 0
        ? [
            {
              type: 'add-clauses' as const,
              container: container.id,
              index: index + waiting.length + 1,
              clauses: added,
            },
          ]
        : []),
    ],
    focus: { of: end, language, cursor: 'end' },
  };
};
