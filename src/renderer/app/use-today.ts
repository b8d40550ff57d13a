import type { PlainDate } from '@shared/text/plain-date.ts';
import { useEffect, useState } from 'react';

/** How often the window looks whether a new day has begun, in milliseconds. */
const LOOK_EVERY = 60_000;

const twoDigits = (number: number): string => `${number}`.padStart(2, '0');

/** The day on the calendar of this computer. */
const today = (): PlainDate => {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
};

/** Today, also when the window stays open over midnight. */
export const useToday = (): PlainDate => {
  const [day, setDay] = useState(today);
  useEffect(() => {
    const timer = setInterval(() => setDay(today()), LOOK_EVERY);
    return () => clearInterval(timer);
  }, []);
  return day;
};
