import type { Clause } from './clause.ts';
import type { Id } from './identifier.ts';
import type { Item, Meeting, Section } from './meeting.ts';

/** Id of a section, item or clause → its number, such as `4`, `4.2` or `4.2.1`, without a final dot. */
export type Numbers = ReadonlyMap<Id, string>;

/** Numbers as the sections stand now: sections 1, their clauses and then their items 1.1, clauses of items 1.1.1. */
const currentNumbers = (sections: readonly Section[]): Numbers => {
  const numbers = new Map<Id, string>();
  sections.forEach((section, sectionIndex) => {
    numbers.set(section.id, `${sectionIndex + 1}`);
    section.clauses.forEach((clause, index) => {
      numbers.set(clause.id, `${sectionIndex + 1}.${index + 1}`);
    });
    section.items.forEach((item, index) => {
      const number = `${sectionIndex + 1}.${section.clauses.length + index + 1}`;
      numbers.set(item.id, number);
      item.clauses.forEach((clause, position) => {
        numbers.set(clause.id, `${number}.${position + 1}`);
      });
    });
  });
  return numbers;
};

/** The numbers of a meeting: frozen ones once it is signed, else as its sections stand now. */
export const numbersOf = (meeting: Meeting): Numbers =>
  meeting.frozenNumbers === null
    ? currentNumbers(meeting.sections)
    : new Map(Object.entries(meeting.frozenNumbers));

/** A clause with the place it stands in. */
export interface PlacedClause {
  clause: Clause;
  section: Section;
  item: Item | null;
}

/** Every clause in the order of the record. */
export const clausesOf = (meeting: Meeting): PlacedClause[] =>
  meeting.sections.flatMap((section) => [
    ...section.clauses.map((clause) => ({ clause, section, item: null })),
    ...section.items.flatMap((item) => item.clauses.map((clause) => ({ clause, section, item }))),
  ]);
