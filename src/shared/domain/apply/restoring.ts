import { canonicalJson } from '../../text/canonical-json.ts';
import type { Handlers } from '../apply.ts';
import { actionOf, type Clause } from '../clause.ts';
import type { Commission } from '../commission.ts';
import { brokenInMeeting } from '../consistency/meeting-references.ts';
import { type Meeting, MOST } from '../meeting.ts';
import type { MeetingCommand } from '../meeting-commands.ts';
import { clausesOf } from '../numbering.ts';
import { refuse } from '../rejection.ts';
import { containerOf, insertAt, refuseTakenId, whereIsClause } from './places.ts';

type RestoringCommand = Extract<MeetingCommand, { type: 'restore-clause' | 'restore-meeting' }>;

/** What an earlier draft names may be gone from the registers by now. */
const refuseBroken = (meeting: Meeting, commission: Commission): void => {
  for (const broken of brokenInMeeting(meeting, commission)) refuse('does-not-fit', broken);
};

const saidIn = ({ agreedBy: _, ...said }: Clause): string => canonicalJson(said);

/** What both sides have agreed to is the clause as it stands now: one that comes back with other words is open again. */
const agreementAsIn = (present: Clause | undefined, restored: Clause): Clause => {
  const isSame = present !== undefined && saidIn(present) === saidIn(restored);
  return { ...restored, agreedBy: isSame ? [...present.agreedBy] : [] };
};

export const restoringHandlers: Handlers<Meeting, RestoringCommand, Commission> = {
  'restore-clause': (meeting, { clause, container, index }, commission) => {
    const isThere = clausesOf(meeting).some((placed) => placed.clause.id === clause.id);
    if (isThere) {
      const { clauses, clause: present, index: place } = whereIsClause(meeting, clause.id);
      // Which earlier action it carries on is decided elsewhere and does not come back with its words.
      const { origin } = present;
      if (origin && actionOf(clause.verbClass) === 'never') refuse('carries-action', clause.id);
      clauses[place] = agreementAsIn(present, { ...clause, origin });
    } else {
      refuseTakenId(meeting, clause.id);
      const { clauses } = containerOf(meeting, container);
      insertAt(clauses, index, { ...clause, origin: null, agreedBy: [] }, MOST.clauses);
    }
    refuseBroken(meeting, commission);
  },
  'restore-meeting': (meeting, { meeting: earlier }, commission) => {
    if (earlier.id !== meeting.id) refuse('not-found', earlier.id);
    const now = new Map(clausesOf(meeting).map(({ clause }) => [clause.id, clause]));
    // Number and status are what other meetings and the way to signature rest on.
    const { id, commission: owner, status, ordinal, regularity, frozenNumbers, seal } = meeting;
    const sections = earlier.sections.map((section) => ({
      ...section,
      clauses: section.clauses.map((clause) => agreementAsIn(now.get(clause.id), clause)),
      items: section.items.map((item) => ({
        ...item,
        clauses: item.clauses.map((clause) => agreementAsIn(now.get(clause.id), clause)),
      })),
    }));
    Object.assign(meeting, earlier, { sections, id, commission: owner, status, ordinal, regularity });
    Object.assign(meeting, { frozenNumbers, seal });
    refuseBroken(meeting, commission);
  },
};
