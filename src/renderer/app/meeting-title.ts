import type { MeetingHeader } from '@shared/domain/meeting.ts';
import { useText } from './text.tsx';

/** "21st meeting" or "3rd extraordinary meeting", in the language of the interface. */
export const useMeetingTitle = (): ((meeting: Pick<MeetingHeader, 'ordinal' | 'regularity'>) => string) => {
  const text = useText();
  return ({ ordinal, regularity }) => text(`meeting.title.${regularity}`, { ordinal });
};
