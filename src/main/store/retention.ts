const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How many generations are kept whatever their age. */
export const LAST_KEPT = 10;

/** The latest moment of each stretch of time, as ISO prefixes of this length name it: 13 an hour, 10 a day, 7 a month. */
const latestOfEach = (newestFirst: readonly Date[], length: number): Date[] => {
  const found = new Map<string, Date>();
  for (const moment of newestFirst) {
    const stretch = moment.toISOString().slice(0, length);
    if (!found.has(stretch)) found.set(stretch, moment);
  }
  return [...found.values()];
};

/**
 * Which of the generations made at these moments are kept at `now`, the newest first: the last ten, the latest of each
 * hour for a day, of each day for thirty days, and of each month for ever. What a wrong clock has put into the future is
 * kept and takes no other's place. Pure.
 */
export const keptMoments = (moments: readonly Date[], now: Date): Date[] => {
  const newestFirst = moments.toSorted((one, other) => other.getTime() - one.getTime());
  const isYoungerThan = (age: number) => (moment: Date) => now.getTime() - moment.getTime() < age;
  const past = newestFirst.filter((moment) => moment <= now);
  const kept = new Set([
    ...newestFirst.filter((moment) => moment > now),
    ...past.slice(0, LAST_KEPT),
    ...latestOfEach(past.filter(isYoungerThan(DAY)), 13),
    ...latestOfEach(past.filter(isYoungerThan(30 * DAY)), 10),
    ...latestOfEach(past, 7),
  ]);
  return newestFirst.filter((moment) => kept.has(moment));
};
