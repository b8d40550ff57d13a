import type { Id } from '@shared/domain/identifier.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import type { LanguageTag } from '@shared/text/language.ts';

/** A place in a text on the screen: whose text, in which language, and the cursor or the selected stretch in UTF-16 units. */
export interface TextPlace {
  of: Id;
  language: LanguageTag;
  cursor: number | 'end' | { from: number; to: number };
}

/** What a key or button does to what is written: the commands, as one step of undo, and where the writing goes on. */
export interface Writing {
  commands: MeetingCommand[];
  focus: TextPlace | null;
}

/** The id of the element that a text stands in. */
export const textElementId = (of: Id, language: LanguageTag): string => `text-${of}-${language}`;

/** Puts the cursor of a text to an offset, to its end, or around a stretch. */
export const selectIn = (element: HTMLTextAreaElement, cursor: TextPlace['cursor']): void => {
  const offset = cursor === 'end' ? element.value.length : cursor;
  const { from, to } = typeof offset === 'number' ? { from: offset, to: offset } : offset;
  element.setSelectionRange(from, to);
};

/** Puts the cursor into a text; false where it is not on the screen. */
export const focusText = ({ of, language, cursor }: TextPlace): boolean => {
  const element = document.getElementById(textElementId(of, language));
  if (!(element instanceof HTMLTextAreaElement)) return false;
  element.focus();
  selectIn(element, cursor);
  return true;
};

/** Where the cursor is now: in the text of a clause or in one that belongs to it; null where it is in no such text. */
export const placeOfFocus = (): TextPlace | null => {
  const element = document.activeElement;
  if (!(element instanceof HTMLTextAreaElement)) return null;
  const of = element.closest<HTMLElement>('[data-of]')?.dataset.of;
  return of === undefined ? null : { of, language: element.lang, cursor: element.selectionStart };
};
