import type { Id } from '@shared/domain/identifier.ts';
import type { Item, Meeting, Section } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { newId } from '../../app/new-id.ts';
import type { Writing } from '../../app/writing/text-place.ts';

/** A section, or one of its items with the section it stands in. */
export interface Part {
  section: Section;
  item: Item | null;
}

export const containerIn = ({ section, item }: Part): Section | Item => item ?? section;

/** A new section at the end, its title to be written next. */
export const appendSection = (meeting: Meeting, language: LanguageTag): Writing => {
  const id = newId('section');
  return {
    commands: [{ type: 'add-section', id, index: meeting.sections.length, title: {} }],
    focus: { of: id, language, cursor: 0 },
  };
};

/** A new item at the end of a section, its title to be written next. */
export const appendItem = (section: Section, language: LanguageTag): Writing => {
  const id = newId('item');
  return {
    commands: [{ type: 'add-item', id, section: section.id, index: section.items.length, title: {} }],
    focus: { of: id, language, cursor: 0 },
  };
};

export const titleEdit = (part: Part, language: LanguageTag, text: string): MeetingCommand => ({
  type: part.item ? 'edit-item-title' : 'edit-section-title',
  id: containerIn(part).id,
  language,
  text,
});

export const removal = (part: Part): MeetingCommand => ({
  type: part.item ? 'remove-item' : 'remove-section',
  id: containerIn(part).id,
});

/** Says for a side that it agrees to whatever it has not agreed to yet in this part, but to nothing that is disputed. */
export const agreement = (part: Part, side: Id): MeetingCommand[] => {
  const containers = part.item ? [part.item] : [part.section, ...part.section.items];
  return containers
    .flatMap(({ clauses }) => clauses)
    .filter(({ agreedBy, brackets }) => !agreedBy.includes(side) && brackets.length === 0)
    .map(({ id }) => ({ type: 'set-agreement', id, side, agreed: true }));
};

/** Where an item goes at the edge of its section: to the end of the section before, or the start of the one after. */
const itemStep = (meeting: Meeting, section: Section, id: Id, step: -1 | 1): MeetingCommand | null => {
  const index = section.items.findIndex((item) => item.id === id) + step;
  if (index >= 0 && index < section.items.length)
    return { type: 'move-item', id, section: section.id, index };
  const neighbour = meeting.sections[meeting.sections.indexOf(section) + step];
  if (!neighbour) return null;
  return { type: 'move-item', id, section: neighbour.id, index: step < 0 ? neighbour.items.length : 0 };
};

/** Moves a section or item one step up (-1) or down (1); null at the ends of the minutes. */
export const partStep = (meeting: Meeting, { section, item }: Part, step: -1 | 1): MeetingCommand | null => {
  const current = meeting.sections.find(({ id }) => id === section.id);
  if (!current) return null;
  if (item) return itemStep(meeting, current, item.id, step);
  const index = meeting.sections.indexOf(current) + step;
  return index < 0 || index >= meeting.sections.length
    ? null
    : { type: 'move-section', id: section.id, index };
};
