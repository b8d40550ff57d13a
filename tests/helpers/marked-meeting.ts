import type { Meeting } from '@shared/domain/meeting.ts';
import { fixtureMeeting } from './fixture.ts';

export const { commission: COMMISSION } = fixtureMeeting();

/** A meeting whose content tells at which revision it was written. */
export const markedMeeting = (id: string, revision: number): Meeting => ({
  ...fixtureMeeting(),
  id,
  place: { en: { nominative: `revision ${revision}` } },
});

/** Whether the content is what was written at this revision. */
export const isMarked = ({ place }: Meeting, revision: number): boolean =>
  place.en?.nominative === `revision ${revision}`;
