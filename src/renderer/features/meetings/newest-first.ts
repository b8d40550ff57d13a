import type { MeetingSummary } from '@shared/contract/calls.ts';

/** Orders meetings newest first; where an ordinal stands twice, the later one first. */
export const newestFirst = (a: MeetingSummary, b: MeetingSummary): number =>
  b.ordinal - a.ordinal || (b.firstDay ?? '').localeCompare(a.firstDay ?? '');
