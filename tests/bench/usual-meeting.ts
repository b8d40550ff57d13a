import type { Meeting } from '@shared/domain/meeting.ts';
import { fixtureMeeting } from '../helpers/fixture.ts';

/** A meeting of sixty clauses, about what one of the commission's records holds. */
export const meetingOfUsualSize = (ordinal: number): Meeting => {
  const meeting = fixtureMeeting();
  const sections = Array.from({ length: 8 }, (_, copy) =>
    meeting.sections.map(({ id, title, clauses, items }) => ({
      id: `${id}-${copy}`,
      title,
      clauses: [...clauses, ...items.flatMap((item) => item.clauses)].map((clause) => ({
        ...clause,
        id: `${clause.id}-${copy}`,
      })),
      items: [],
    })),
  ).flat();
  return { ...meeting, id: `meeting-${ordinal}`, ordinal, status: 'drafting', sections };
};
