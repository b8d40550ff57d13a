import type { Clause } from '@shared/domain/clause.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { DeadlineMeaning } from '@shared/domain/deadline.ts';
import { DISPOSITION_KINDS, type Disposition } from '@shared/domain/disposition.ts';
import { type FollowUpCommand, REPORTED_STATES } from '@shared/domain/follow-up.ts';
import type { Meeting, Section } from '@shared/domain/meeting.ts';
import { clausesOf, numbersOf } from '@shared/domain/numbering.ts';
import { sampleStore } from '../../src/main/sample/sample-store.ts';

export const MEETINGS = 25;
export const ACTIONS_A_MEETING = 160;

const FIRST_YEAR = 2001;
/** Of so many actions in a row one goes on at the next meeting. */
const CONTINUED = 5;

const yearOf = (ordinal: number): number => FIRST_YEAR + ordinal;

const meaningOf = (ordinal: number, index: number): DeadlineMeaning => {
  const year = yearOf(ordinal) + 1;
  const month = `${(index % 12) + 1}`.padStart(2, '0');
  const choices: DeadlineMeaning[] = [
    { precision: 'day', from: null, to: `${year}-${month}-15` },
    { precision: 'year', from: `${year}-01-01`, to: `${year}-12-31` },
    { precision: 'next-meeting' },
    { precision: 'relative', amount: 3, unit: 'month' },
    { precision: 'permanent' },
  ];
  return choices[index % choices.length] ?? { precision: 'none' };
};

const kindOf = (index: number): Disposition['kind'] =>
  index % CONTINUED === 0 ? 'continues' : (DISPOSITION_KINDS[index % 17 === 0 ? 1 : 0] ?? 'done');

const continuedOf = (meeting: Meeting | undefined): Meeting['sections'][number]['clauses'] =>
  meeting
    ? clausesOf(meeting).flatMap(({ clause }, index) => (kindOf(index) === 'continues' ? [clause] : []))
    : [];

/** A signed meeting that disposes of every action of the one before, every fifth into a clause of its own. */
const signedMeeting = (template: Meeting, ordinal: number, previous: Meeting | undefined): Meeting => {
  const clauses = clausesOf(template).flatMap(({ clause }) => (clause.action ? [clause] : []));
  const continued = continuedOf(previous);
  const sections: Section[] = template.sections.map((section) => ({ ...section, clauses: [], items: [] }));
  for (let index = 0; index < ACTIONS_A_MEETING; index += 1) {
    const clause = clauses[(index * 7 + ordinal) % clauses.length] as Clause;
    const origin = continued[index];
    sections[index % sections.length]?.clauses.push({
      ...clause,
      id: `clause-${index}`,
      origin: origin && previous ? { meeting: previous.id, clause: origin.id } : null,
      action: clause.action && {
        ...clause.action,
        deadline: { ...clause.action.deadline, meaning: meaningOf(ordinal, index) },
      },
    });
  }
  const meeting: Meeting = {
    ...template,
    id: `meeting-${ordinal}`,
    ordinal,
    status: 'signed',
    firstDay: `${yearOf(ordinal)}-07-06`,
    lastDay: `${yearOf(ordinal)}-07-07`,
    sections,
    dispositions: previous
      ? clausesOf(previous).map(({ clause }, index) => ({
          origin: { meeting: previous.id, clause: clause.id },
          kind: kindOf(index),
          statement: {},
        }))
      : [],
    closing: { ...template.closing, signedOn: `${yearOf(ordinal)}-07-07` },
    frozenNumbers: null,
  };
  return { ...meeting, frozenNumbers: Object.fromEntries(numbersOf(meeting)) };
};

/** The commission of the sample with twenty-five signed meetings of a hundred and sixty actions each. */
export const actionsOfYears = (): { commission: Commission; meetings: Meeting[] } => {
  const { commission, meetings: sample } = sampleStore();
  const [template] = sample;
  if (!template) throw new Error('The sample has no meeting.');
  const meetings: Meeting[] = [];
  for (let ordinal = 1; ordinal <= MEETINGS; ordinal += 1)
    meetings.push(signedMeeting(template, ordinal, meetings.at(-1)));
  return { commission, meetings };
};

/** What both sides reported about two of three actions of a meeting. */
export const reportsOn = (meeting: Meeting, { sides }: Commission): FollowUpCommand[] => {
  const numbers = numbersOf(meeting);
  return clausesOf(meeting).flatMap(({ clause }, index): FollowUpCommand[] => {
    if (index % 3 === 0) return [];
    return sides.map((side, position) => ({
      type: 'put-report',
      clause: numbers.get(clause.id) ?? '',
      report: {
        id: `report-${index}-${side.id}`,
        side: side.id,
        on: `${yearOf(meeting.ordinal) + 1}-0${(index % 6) + 1}-1${position}`,
        state: REPORTED_STATES[(index + position) % REPORTED_STATES.length] ?? 'in-progress',
        text: clause.text,
      },
    }));
  });
};
