import type { Meeting } from '@shared/domain/meeting.ts';
import type { TextPlace, Writing } from '../../app/writing/text-place.ts';
import { goToNeighbour, moveClause, nextClause, removeBlankClause, splitClause } from './writing.ts';

/** A key pressed in the text of a clause, with what the text and its selection were. */
export interface ClauseKey {
  key: string;
  isControl: boolean;
  isAlt: boolean;
  isShift: boolean;
  text: string;
  start: number;
  end: number;
}

type Place = TextPlace & { cursor: number };
type KeyHandler = (meeting: Meeting, place: Place, text: string) => Writing | null;

const WITH_SELECTION: Record<string, KeyHandler> = {
  'Control+Enter': (_meeting, { of, language, cursor }) => splitClause(of, language, cursor),
  'Alt+ArrowUp': (meeting, place) => moveClause(meeting, place, -1),
  'Alt+ArrowDown': (meeting, place) => moveClause(meeting, place, 1),
};

const AT_CURSOR: Record<string, KeyHandler> = {
  Enter: (meeting, place, text) =>
    text.slice(place.cursor).trim() === '' ? nextClause(meeting, place) : null,
  Backspace: (meeting, place, text) => (text === '' ? removeBlankClause(meeting, place) : null),
  ArrowUp: (meeting, place) => (place.cursor === 0 ? goToNeighbour(meeting, place, -1) : null),
  ArrowDown: (meeting, place, text) =>
    place.cursor === text.length ? goToNeighbour(meeting, place, 1) : null,
};

/** What the key does in the minutes; null where it only does what it does in any text. */
export const writingFor = (
  meeting: Meeting,
  { of, language }: Omit<TextPlace, 'cursor'>,
  { key, isControl, isAlt, isShift, text, start, end }: ClauseKey,
): Writing | null => {
  const modifiers = [isControl && 'Control', isAlt && 'Alt', isShift && 'Shift'].filter(Boolean);
  const combination = [...modifiers, key].join('+');
  const handle = WITH_SELECTION[combination] ?? (start === end ? AT_CURSOR[combination] : undefined);
  return handle?.(meeting, { of, language, cursor: start }, text) ?? null;
};
