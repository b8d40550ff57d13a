import type { Meeting } from '@shared/domain/meeting.ts';
import { numbersOf } from '@shared/domain/numbering.ts';
import { fixtureMeeting } from '../helpers/fixture.ts';

/** The sections of the fixture so many times over, each time eight clauses. */
const sectionsTimes = (copies: number): Meeting['sections'] =>
  Array.from({ length: copies }, (_, copy) =>
    fixtureMeeting().sections.map(({ id, title, clauses, items }) => ({
      id: `${id}-${copy}`,
      title,
      clauses: [...clauses, ...items.flatMap((item) => item.clauses)].map((clause) => ({
        ...clause,
        id: `${clause.id}-${copy}`,
      })),
      items: [],
    })),
  ).flat();

const meetingOf = (ordinal: number, copies: number): Meeting => ({
  ...fixtureMeeting(),
  id: `meeting-${ordinal}`,
  ordinal,
  status: 'drafting',
  sections: sectionsTimes(copies),
});

/** A meeting of sixty clauses, about what one of the commission's records holds: 73 KB. */
export const meetingOfUsualSize = (ordinal: number): Meeting => meetingOf(ordinal, 8);

/** As a store of many years holds them: one of usual size in ten, the others small and signed; 23 KB on average. */
export const meetingOfYears = (ordinal: number): Meeting => {
  if (ordinal % 10 === 1) return meetingOfUsualSize(ordinal);
  const meeting = meetingOf(ordinal, 1 + (ordinal % 3 === 0 ? 1 : 0));
  return { ...meeting, status: 'signed', frozenNumbers: Object.fromEntries(numbersOf(meeting)) };
};
