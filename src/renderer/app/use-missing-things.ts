import type { LanguageTag } from '@shared/text/language.ts';
import { type MissingThing, missingThings } from './missing-things.ts';
import { usePreviousActions } from './use-previous-actions.ts';
import { useMeeting } from './workspace-context.tsx';

/** What the record of the open meeting in these languages still lacks. */
export const useMissingThings = (languages: readonly LanguageTag[]): MissingThing[] => {
  const { meeting } = useMeeting();
  const { undecided } = usePreviousActions();
  return missingThings(
    meeting,
    languages,
    undecided.map(({ reference }) => reference),
  );
};
