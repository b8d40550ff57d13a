import type { Handlers } from '../apply.ts';
import type { Commission } from '../commission.ts';
import { type Meeting, MOST } from '../meeting.ts';
import type { MeetingCommand } from '../meeting-commands.ts';
import {
  findIn,
  insertAt,
  moveWithin,
  refuseDuplicate,
  refuseTakenId,
  refuseUnknownLanguages,
  sectionWithItem,
  takeOut,
} from './places.ts';
import { dropUnsucceeded } from './successors.ts';

type SectionCommand = Extract<
  MeetingCommand,
  {
    type:
      | `${string}-agenda-item`
      | `${string}-section`
      | 'edit-section-title'
      | `${string}-item`
      | 'edit-item-title';
  }
>;

/** The agenda, and the sections with their items. */
export const sectionHandlers: Handlers<Meeting, SectionCommand, Commission> = {
  'add-agenda-item': (meeting, { id, index, text }, commission) => {
    refuseDuplicate(meeting.agenda, id);
    refuseUnknownLanguages(commission, Object.keys(text));
    insertAt(meeting.agenda, index, { id, text }, MOST.agendaItems);
  },
  'edit-agenda-item': (meeting, { id, language, text }, commission) => {
    refuseUnknownLanguages(commission, [language]);
    findIn(meeting.agenda, id).text[language] = text;
  },
  'move-agenda-item': (meeting, { id, index }) => {
    moveWithin(meeting.agenda, id, index);
  },
  'remove-agenda-item': (meeting, { id }) => {
    takeOut(meeting.agenda, id);
  },

  'add-section': (meeting, { id, index, title }, commission) => {
    refuseTakenId(meeting, id);
    refuseUnknownLanguages(commission, Object.keys(title));
    insertAt(meeting.sections, index, { id, title, clauses: [], items: [] }, MOST.sections);
  },
  'edit-section-title': (meeting, { id, language, text }, commission) => {
    refuseUnknownLanguages(commission, [language]);
    findIn(meeting.sections, id).title[language] = text;
  },
  'move-section': (meeting, { id, index }) => {
    moveWithin(meeting.sections, id, index);
  },
  'remove-section': (meeting, { id }) => {
    takeOut(meeting.sections, id);
    dropUnsucceeded(meeting);
  },

  'add-item': (meeting, { id, section, index, title }, commission) => {
    refuseTakenId(meeting, id);
    refuseUnknownLanguages(commission, Object.keys(title));
    insertAt(findIn(meeting.sections, section).items, index, { id, title, clauses: [] }, MOST.items);
  },
  'edit-item-title': (meeting, { id, language, text }, commission) => {
    refuseUnknownLanguages(commission, [language]);
    findIn(sectionWithItem(meeting, id).items, id).title[language] = text;
  },
  'move-item': (meeting, { id, section, index }) => {
    const target = findIn(meeting.sections, section);
    insertAt(target.items, index, takeOut(sectionWithItem(meeting, id).items, id), MOST.items);
  },
  'remove-item': (meeting, { id }) => {
    takeOut(sectionWithItem(meeting, id).items, id);
    dropUnsucceeded(meeting);
  },
};
