import { checkMeeting, type WeighedFinding } from '@shared/record/checks/check-meeting.ts';
import { useDeferredValue, useMemo } from 'react';
import { usePreviousActions } from './use-previous-actions.ts';
import { useMeeting, useWorkspace } from './workspace-context.tsx';

const NONE: readonly WeighedFinding[] = [];

/**
 * What the checks find in the open meeting, the gravest first. A signed record is not checked any more. Typing comes
 * first: the findings follow when there is time.
 */
export const useFindings = (): readonly WeighedFinding[] => {
  const { commission } = useWorkspace();
  const meeting = useDeferredValue(useMeeting().meeting);
  const { previous } = usePreviousActions();
  return useMemo(
    () =>
      meeting.status === 'signed' ? NONE : checkMeeting({ meeting, commission, previous: previous ?? [] }),
    [meeting, commission, previous],
  );
};

/** Those that somebody still has to look at. */
export const unsettled = (findings: readonly WeighedFinding[]): WeighedFinding[] =>
  findings.filter(({ accepted }) => accepted === null);
