import type { Id } from '@shared/domain/identifier.ts';
import type { AgendaItem, Meeting } from '@shared/domain/meeting.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { isBlank, type LocalizedText } from '@shared/text/localized.ts';
import { newId } from '../../app/new-id.ts';
import type { TextPlace, Writing } from '../../app/writing/text-place.ts';

/** An empty item at `index`, to be written next. */
export const addItem = (index: number, language: LanguageTag): Writing => {
  const id = newId('agenda');
  return {
    commands: [{ type: 'add-agenda-item', id, index, text: {} }],
    focus: { of: id, language, cursor: 0 },
  };
};

/** Removes an item; the writing goes on at the end of the one before, or else in the one after. */
export const removeItem = (agenda: readonly AgendaItem[], id: Id, language: LanguageTag): Writing => {
  const index = agenda.findIndex((item) => item.id === id);
  const neighbour = agenda[index - 1] ?? agenda[index + 1];
  return {
    commands: [{ type: 'remove-agenda-item', id }],
    focus: neighbour ? { of: neighbour.id, language, cursor: 'end' } : null,
  };
};

/** Moves an item one step up (-1) or down (1); null at the ends of the agenda. */
export const moveItem = (agenda: readonly AgendaItem[], place: TextPlace, step: -1 | 1): Writing | null => {
  const index = agenda.findIndex((item) => item.id === place.of) + step;
  if (index < 0 || index >= agenda.length) return null;
  return { commands: [{ type: 'move-agenda-item', id: place.of, index }], focus: place };
};

const isSameText = (one: LocalizedText, other: LocalizedText): boolean =>
  Object.entries(one).some(
    ([language, text]) => text.trim() !== '' && other[language]?.trim() === text.trim(),
  );

/** An item for each section that has a title and no item of the same words yet, at the end of the agenda. */
export const itemsFromSections = ({ sections, agenda }: Meeting): Writing => {
  const titles = sections
    .map(({ title }) => title)
    .filter((title) => !isBlank(title) && !agenda.some(({ text }) => isSameText(title, text)));
  return {
    commands: titles.map((title, offset) => ({
      type: 'add-agenda-item',
      id: newId('agenda'),
      index: agenda.length + offset,
      text: title,
    })),
    focus: null,
  };
};
