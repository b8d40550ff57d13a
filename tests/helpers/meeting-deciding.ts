import { DISPOSITION_KINDS, type DispositionKind, goesOn } from '@shared/domain/disposition.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { clausesOf, numbersOf } from '@shared/domain/numbering.ts';
import { formulas } from '@shared/record/built-in-formulas.ts';
import { proposedStatement } from '@shared/record/proposed-statement.ts';
import { fixtureCommission, fixtureMeeting } from './fixture.ts';

/** The signed 20th meeting of the fixture commission: the fixture meeting as it would have been a year before. */
export const earlierMeeting = (): Meeting => {
  const meeting = fixtureMeeting();
  return {
    ...meeting,
    id: 'meeting-20',
    status: 'signed',
    ordinal: 20,
    firstDay: '2022-07-06',
    lastDay: '2022-07-07',
    closing: { ...meeting.closing, signedOn: '2022-07-07' },
    frozenNumbers: Object.fromEntries(numbersOf(meeting)),
  };
};

/** The fixture meeting after it has decided so about the actions of `earlier`, in turn, the latest clause first. */
export const meetingDeciding = (
  earlier: Meeting = earlierMeeting(),
  kinds: readonly DispositionKind[] = DISPOSITION_KINDS,
): Meeting => {
  const meeting = fixtureMeeting();
  const numbers = numbersOf(earlier);
  const actions = clausesOf(earlier).filter(({ clause }) => clause.action !== null);
  actions.reverse().forEach(({ clause, section }, index) => {
    const kind = kinds[index % kinds.length] ?? 'done';
    const origin = { meeting: earlier.id, clause: clause.id };
    const cited = { ...earlier, number: numbers.get(clause.id) ?? '' };
    const statement = proposedStatement(kind, cited, fixtureCommission(), meeting.languages, formulas);
    meeting.dispositions.push({ origin, kind, statement });
    if (goesOn(kind))
      meeting.sections
        .find(({ id }) => id === section.id)
        ?.clauses.push({ ...structuredClone(clause), id: `next-${clause.id}`, origin });
  });
  return meeting;
};
