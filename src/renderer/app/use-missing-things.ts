import type { LanguageTag } from '@shared/text/language.ts';
import type { MissingThing } from './missing-thing.ts';
import { missingThings } from './missing-things.ts';
import { usePreviousActions } from './use-previous-actions.ts';
import { useMeeting, useWorkspace } from './workspace-context.tsx';

/** What the record of the open meeting in these languages still lacks. */
export const useMissingThings = (languages: readonly LanguageTag[]): MissingThing[] => {
  const { commission } = useWorkspace();
  const { meeting } = useMeeting();
  const { undecided } = usePreviousActions();
  return missingThings(
    meeting,
    commission,
    languages,
    undecided.map(({ reference }) => reference),
  );
};
