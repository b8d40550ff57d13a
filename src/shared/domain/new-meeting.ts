import type { Commission } from './commission.ts';
import type { Id } from './identifier.ts';
import type { Meeting, MeetingHeader } from './meeting.ts';

/** The usual annexes: both delegation lists and the table of actions. */
const usualAnnexes = (commission: Commission): Meeting['annexes'] => [
  ...commission.sides.map((side) => ({
    id: `delegation-${side.id}`,
    title: {},
    content: { kind: 'delegation' as const, side: side.id },
  })),
  { id: 'action-table', title: {}, content: { kind: 'action-table' } },
];

/** The host of the meeting after `previous`: sides host by turns. */
const nextHost = (commission: Commission, previous: Meeting | null): Id | null => {
  if (previous?.nextMeeting?.host) return previous.nextMeeting.host;
  return commission.sides.find(({ id }) => previous?.host && id !== previous.host)?.id ?? null;
};

/** The usual header of the next meeting of a commission. `previous` is its latest meeting, null for the first. */
export const nextHeader = (commission: Commission, previous: Meeting | null): MeetingHeader => ({
  ordinal: (previous?.ordinal ?? 0) + 1,
  regularity: 'regular',
  place: previous?.nextMeeting?.place ?? {},
  firstDay: null,
  lastDay: null,
  mode: 'in-person',
  host: nextHost(commission, previous),
  languages: previous?.languages ?? commission.authenticLanguages,
});

/**
 * A planned meeting that takes over from `previous`: section headings with their ids, delegations with their heads,
 * languages and annexes. Without a previous meeting: the section template and the co-chairs of the commission.
 */
export const newMeeting = (
  commission: Commission,
  previous: Meeting | null,
  id: Id,
  header: MeetingHeader,
): Meeting => ({
  id,
  commission: commission.id,
  status: 'planned',
  ...header,
  delegations: [delegationFor(commission, previous, 0), delegationFor(commission, previous, 1)],
  agenda: [],
  sections: previous
    ? previous.sections.map((section) => ({
        id: section.id,
        title: section.title,
        clauses: [],
        items: section.items.map((item) => ({ id: item.id, title: item.title, clauses: [] })),
      }))
    : commission.sectionTemplate.map(({ id, title }) => ({ id, title, clauses: [], items: [] })),
  dispositions: [],
  nextMeeting: null,
  closing: {
    place: {},
    signedOn: null,
    copies: 2,
    languages: commission.authenticLanguages,
    prevailingLanguage: commission.prevailingLanguage,
  },
  annexes: previous?.annexes.filter(({ content }) => content.kind !== 'text') ?? usualAnnexes(commission),
  frozenNumbers: null,
  seal: null,
});

const delegationFor = (
  commission: Commission,
  previous: Meeting | null,
  index: 0 | 1,
): Meeting['delegations'][number] => {
  const side = commission.sides[index];
  const delegates = previous?.delegations[index].delegates ?? [];
  if (delegates.length > 0) return { side: side.id, delegates };
  return {
    side: side.id,
    delegates: side.coChair ? [{ id: `head-${side.id}`, person: side.coChair, role: 'head' }] : [],
  };
};
