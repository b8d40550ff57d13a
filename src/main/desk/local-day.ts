import type { PlainDate } from '@shared/text/plain-date.ts';

const twoDigits = (number: number): string => `${number}`.padStart(2, '0');

/** The day that this moment belongs to where the computer stands. */
export const localDay = (moment: Date): PlainDate =>
  `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
