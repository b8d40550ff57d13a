import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand, MeetingCommandOf } from '@shared/domain/meeting-commands.ts';
import { clausesOf } from '@shared/domain/numbering.ts';

/** A command that carries the new text of one field in one language, as somebody types it. */
export type TypingCommand = MeetingCommandOf<
  | 'edit-agenda-item'
  | 'edit-section-title'
  | 'edit-item-title'
  | 'edit-clause-text'
  | 'edit-deadline-phrase'
  | 'edit-expected-result'
  | 'edit-condition'
>;

/** A text that somebody wrote in this window and that could not be saved. */
export interface LostText {
  /** Id of the clause, section, item or item of the agenda it was written for. */
  place: string;
  /** Which of its texts it was. */
  field: TypingCommand['type'];
  language: string;
  text: string;
}

export const isTyping = (command: MeetingCommand): command is TypingCommand =>
  'language' in command && 'text' in command;

/** Whether both commands type in the same field in the same language. */
export const isSameField = (one: MeetingCommand, other: MeetingCommand): boolean =>
  isTyping(one) &&
  isTyping(other) &&
  one.type === other.type &&
  one.id === other.id &&
  one.language === other.language;

const clauseWith = (meeting: Meeting, id: string) =>
  clausesOf(meeting).find(({ clause }) => clause.id === id)?.clause;

/** What stands in the field that `command` types in; undefined where there is no such field or nothing in it. */
export const textAt = (meeting: Meeting, { type, id, language }: TypingCommand): string | undefined => {
  switch (type) {
    case 'edit-agenda-item':
      return meeting.agenda.find((item) => item.id === id)?.text[language];
    case 'edit-section-title':
      return meeting.sections.find((section) => section.id === id)?.title[language];
    case 'edit-item-title':
      return meeting.sections.flatMap(({ items }) => items).find((item) => item.id === id)?.title[language];
    case 'edit-clause-text':
      return clauseWith(meeting, id)?.text[language];
    case 'edit-deadline-phrase':
      return clauseWith(meeting, id)?.action?.deadline.phrase[language];
    case 'edit-expected-result':
      return clauseWith(meeting, id)?.action?.expectedResult[language];
    case 'edit-condition':
      return clauseWith(meeting, id)?.action?.condition[language];
  }
};

/** The texts that would be lost with this command. */
export const textsOf = (command: MeetingCommand): LostText[] => {
  if (isTyping(command)) {
    const { id, type, language, text } = command;
    return text ? [{ place: id, field: type, language, text }] : [];
  }
  if (command.type !== 'add-clauses') return [];
  return command.clauses.flatMap(({ id, text }) =>
    Object.entries(text)
      .filter(([, written]) => written)
      .map(([language, written]) => ({ place: id, field: 'edit-clause-text', language, text: written })),
  );
};
