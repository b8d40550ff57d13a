import { isWritten } from '@shared/domain/bracket-places.ts';
import { isAgreed } from '@shared/domain/clause.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import { isBlank } from '@shared/text/localized.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { actionsQuery } from './follow-up-queries.ts';
import { useText } from './text.tsx';
import { unsettled, useFindings } from './use-findings.ts';
import { usePreviousActions } from './use-previous-actions.ts';
import { useMeeting } from './workspace-context.tsx';

const STEPS = [
  'overview',
  'delegations',
  'agenda',
  'previous-decisions',
  'minutes',
  'checks',
  'record',
  'signature',
] as const;
type Step = (typeof STEPS)[number];

/** What is still to be done of which the meeting alone does not tell. */
interface Counts {
  /** Actions of earlier meetings without a disposition. */
  undecided: number;
  /** What the checks found and nobody has settled. */
  findings: number;
}

/** How many things are still missing in a step. */
const missingIn = (meeting: Meeting, { undecided, findings }: Counts, step: Step): number => {
  switch (step) {
    case 'overview':
      return [
        meeting.firstDay === null,
        meeting.lastDay === null,
        Object.keys(meeting.place).length === 0,
      ].filter(Boolean).length;
    case 'delegations':
      return meeting.delegations.filter(({ delegates }) => !delegates.some(({ role }) => role === 'head'))
        .length;
    case 'agenda':
      return meeting.agenda.length === 0 ? 1 : meeting.agenda.filter(({ text }) => isBlank(text)).length;
    case 'previous-decisions':
      return undecided;
    case 'minutes':
      return clausesOf(meeting).filter(
        ({ clause }) =>
          clause.brackets.length > 0 || meeting.languages.some((language) => !isWritten(clause, language)),
      ).length;
    case 'checks':
      return findings;
    case 'record':
      return clausesOf(meeting).filter(({ clause }) => !isAgreed(clause)).length;
    case 'signature':
      return 0;
  }
};

/** The steps of a meeting in order of work, each with the count of what is still missing. */
export const StepNavigation = () => {
  const text = useText();
  const { meeting } = useMeeting();
  // Asks anew whenever a workspace opens; what was known before counts meanwhile.
  useQuery(actionsQuery(meeting.commission));
  const { undecided } = usePreviousActions();
  const findings = useFindings();
  const counts = { undecided: undecided.length, findings: unsettled(findings).length };
  return (
    <nav className="steps" aria-label={text('steps.label')}>
      {STEPS.map((step) => {
        const missing = missingIn(meeting, counts, step);
        return (
          <Link
            key={step}
            to={`/commissions/$commission/meetings/$meeting/${step}`}
            params={{ commission: meeting.commission, meeting: meeting.id }}
            className="step"
          >
            {text(`steps.${step}`)}
            {missing > 0 && (
              <span className="count" title={text(`steps.missing.${step}`, { count: missing })}>
                <span aria-hidden="true">{missing}</span>
                <span className="visually-hidden">{text(`steps.missing.${step}`, { count: missing })}</span>
              </span>
            )}
          </Link>
        );
      })}
    </nav>
  );
};
