import { isSameClause, keyOf } from '@shared/domain/clause-reference.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand, MeetingCommandOf } from '@shared/domain/meeting-commands.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import type { LocalizedText } from '@shared/text/localized.ts';

/** A command that carries the new text of one field in one language, as somebody types it. */
export type TypingCommand = MeetingCommandOf<
  | 'edit-agenda-item'
  | 'edit-section-title'
  | 'edit-item-title'
  | 'edit-clause-text'
  | 'edit-bracket'
  | 'edit-deadline-phrase'
  | 'edit-expected-result'
  | 'edit-condition'
  | 'edit-disposition-statement'
>;

/** A text that somebody wrote in this window and that could not be saved. */
export interface LostText {
  /** What it was written for: id of the clause, section, item or item of the agenda, or key of the action decided about. */
  place: string;
  /** Which of its texts it was. */
  field: TypingCommand['type'];
  language: string;
  text: string;
}

export const isTyping = (command: MeetingCommand): command is TypingCommand =>
  'language' in command && 'text' in command;

/** What a side wants to stand at one place of a clause, as a place to write in. */
export const variantPlace = (clause: string, bracket: string, side: string): string =>
  [clause, bracket, side].join('.');

/** What a command types a text for. */
const placeOf = (command: TypingCommand): string => {
  if (command.type === 'edit-disposition-statement') return keyOf(command.origin);
  if (command.type === 'edit-bracket') return variantPlace(command.id, command.bracket, command.side);
  return command.id;
};

/** Whether both commands type in the same field in the same language. */
export const isSameField = (one: MeetingCommand, other: MeetingCommand): boolean =>
  isTyping(one) &&
  isTyping(other) &&
  one.type === other.type &&
  placeOf(one) === placeOf(other) &&
  one.language === other.language;

const clauseWith = (meeting: Meeting, id: string) =>
  clausesOf(meeting).find(({ clause }) => clause.id === id)?.clause;

/** What stands in the field that `command` types in; undefined where there is no such field or nothing in it. */
export const textAt = (meeting: Meeting, command: TypingCommand): string | undefined => {
  const { language } = command;
  switch (command.type) {
    case 'edit-agenda-item':
      return meeting.agenda.find((item) => item.id === command.id)?.text[language];
    case 'edit-section-title':
      return meeting.sections.find((section) => section.id === command.id)?.title[language];
    case 'edit-item-title':
      return meeting.sections.flatMap(({ items }) => items).find((item) => item.id === command.id)?.title[
        language
      ];
    case 'edit-clause-text':
      return clauseWith(meeting, command.id)?.text[language];
    case 'edit-bracket':
      return clauseWith(meeting, command.id)?.brackets.find(({ id }) => id === command.bracket)?.variants[
        command.side
      ]?.[language];
    case 'edit-deadline-phrase':
      return clauseWith(meeting, command.id)?.action?.deadline.phrase[language];
    case 'edit-expected-result':
      return clauseWith(meeting, command.id)?.action?.expectedResult[language];
    case 'edit-condition':
      return clauseWith(meeting, command.id)?.action?.condition[language];
    case 'edit-disposition-statement':
      return meeting.dispositions.find(({ origin }) => isSameClause(origin, command.origin))?.statement[
        language
      ];
  }
};

/** The texts that would be lost with this command. */
export const textsOf = (command: MeetingCommand): LostText[] => {
  if (isTyping(command)) {
    const { type, language, text } = command;
    return text ? [{ place: placeOf(command), field: type, language, text }] : [];
  }
  const written = (place: string, text: LocalizedText): LostText[] =>
    Object.entries(text)
      .filter(([, words]) => words)
      .map(([language, words]) => ({ place, field: 'edit-clause-text', language, text: words }));
  if (command.type === 'resolve-bracket') return written(command.id, command.text);
  return command.type === 'add-clauses' ? command.clauses.flatMap(({ id, text }) => written(id, text)) : [];
};
