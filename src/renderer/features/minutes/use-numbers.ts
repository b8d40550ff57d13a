import type { Meeting } from '@shared/domain/meeting.ts';
import { type Numbers, numbersOf } from '@shared/domain/numbering.ts';
import { useState } from 'react';

const isSame = (one: Numbers, other: Numbers): boolean =>
  one.size === other.size && [...one].every(([id, number]) => other.get(id) === number);

/** The numbers of a meeting; the same map for as long as they are the same, so that typing renders one clause only. */
export const useNumbers = (meeting: Meeting): Numbers => {
  const numbers = numbersOf(meeting);
  const [kept, setKept] = useState(numbers);
  if (isSame(kept, numbers)) return kept;
  setKept(numbers);
  return numbers;
};
