import type { CheckGravity } from '../../domain/check-gravity.ts';
import type { Commission } from '../../domain/commission.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { clausesOf, type Numbers, numbersOf } from '../../domain/numbering.ts';
import { type Finding, gravityOf } from './check.ts';
import { closingFindings } from './closing-checks.ts';
import { delegationFindings } from './delegation-checks.ts';
import { languageFindings } from './language-checks.ts';
import { minutesFindings } from './minutes-checks.ts';
import { type CitedAction, previousActionFindings } from './previous-action-checks.ts';

/** A finding as the commission weighs it. */
export interface WeighedFinding extends Finding {
  gravity: Exclude<CheckGravity, 'off'>;
  /** Why somebody lets it stand; null where nobody does. */
  accepted: string | null;
}

/** What the checks of a meeting look at. */
export interface CheckedMeeting {
  meeting: Meeting;
  commission: Commission;
  /** The actions of earlier meetings that are open before this one. */
  previous: readonly CitedAction[];
}

/** Only these may be let stand: they are a matter of judgement, such as a clause of an agreement that is cited, or dots in a quotation. */
const MAY_BE_ACCEPTED: ReadonlySet<Finding['check']> = new Set([
  'concordance',
  'dangling-reference',
  'absent-annex',
  'unfilled-gap',
]);

export const mayBeAccepted = ({ check }: Finding): boolean => MAY_BE_ACCEPTED.has(check);

const allFindings = ({ meeting, commission, previous }: CheckedMeeting, numbers: Numbers): Finding[] => [
  ...previousActionFindings(meeting, previous),
  ...delegationFindings(meeting, commission),
  ...minutesFindings(meeting, commission, numbers),
  ...languageFindings(meeting, commission, numbers),
  ...closingFindings(meeting, commission),
];

/** Clause and key → the reason why the finding stands. */
const acceptances = (meeting: Meeting): Map<string, string> =>
  new Map(
    clausesOf(meeting).flatMap(({ clause }) =>
      clause.acceptedFindings.map(({ finding, reason }) => [`${clause.id} ${finding}`, reason] as const),
    ),
  );

const weightOf = ({ gravity, accepted }: WeighedFinding): number =>
  accepted === null ? ['blocking', 'advisory'].indexOf(gravity) : 2;

/**
 * What the checks find in a meeting before signature: blocking findings first, then advisory ones, then those that
 * were accepted; each in the order of the record. Pure and total.
 */
export const checkMeeting = (checked: CheckedMeeting): WeighedFinding[] => {
  const { meeting, commission } = checked;
  const reasons = acceptances(meeting);
  return allFindings(checked, numbersOf(meeting))
    .flatMap((finding): WeighedFinding[] => {
      const gravity = gravityOf(finding.check, commission);
      if (gravity === 'off') return [];
      const { place } = finding;
      const accepted =
        mayBeAccepted(finding) && place.kind === 'clause'
          ? (reasons.get(`${place.id} ${finding.key}`) ?? null)
          : null;
      return [{ ...finding, gravity, accepted }];
    })
    .sort((one, other) => weightOf(one) - weightOf(other));
};

/** What holds the signature up. */
export const blockingFindings = (checked: CheckedMeeting): WeighedFinding[] =>
  checkMeeting(checked).filter(({ gravity, accepted }) => gravity === 'blocking' && accepted === null);
