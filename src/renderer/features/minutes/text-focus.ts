import type { Id } from '@shared/domain/identifier.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import type { TextPlace } from './writing.ts';

/** The id of the element in which the text of a clause, or the title of a section or item, is written. */
export const textElementId = (id: Id, language: LanguageTag): string => `text-${id}-${language}`;

/** Puts the cursor into the text of a clause or a title; false where it is not on the screen. */
export const focusText = ({ clause, language, cursor }: TextPlace): boolean => {
  const element = document.getElementById(textElementId(clause, language));
  if (!(element instanceof HTMLTextAreaElement)) return false;
  const offset = cursor === 'end' ? element.value.length : cursor;
  element.focus();
  element.setSelectionRange(offset, offset);
  return true;
};

/** Where the cursor is now; null where it is in no text of the minutes. */
export const placeOfFocus = (): TextPlace | null => {
  const element = document.activeElement;
  if (!(element instanceof HTMLTextAreaElement) || !element.dataset.clause) return null;
  return { clause: element.dataset.clause, language: element.lang, cursor: element.selectionStart };
};
