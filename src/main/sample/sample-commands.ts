import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import type { ClauseContent, MeetingContent } from './meeting-content.ts';

/** Beyond the end of every list, which means its end. */
const END = 10_000;

/** The delegations of the previous meeting make room for those of this one. */
const delegationCommands = (content: MeetingContent, planned: Meeting): MeetingCommand[] => [
  ...planned.delegations.flatMap(({ delegates }) =>
    delegates.map(({ id }) => ({ type: 'remove-delegate' as const, id })),
  ),
  ...Object.entries(content.delegations).flatMap(([side, delegates]) =>
    delegates.map(({ person, role }) => ({ type: 'add-delegate' as const, id: person, side, person, role })),
  ),
];

const localizedEdits = (
  type: 'edit-expected-result' | 'edit-condition',
  id: string,
  texts: Record<string, string> = {},
): MeetingCommand[] => Object.entries(texts).map(([language, text]) => ({ type, id, language, text }));

const actionCommands = (clause: ClauseContent): MeetingCommand[] => {
  const { id, verbClass, responsible, jointBodies, deadline, expectedResult, condition } = clause;
  if (verbClass === 'one-sided' && !responsible) return [];
  return [
    ...(verbClass === 'one-sided' ? [{ type: 'set-action' as const, id, present: true }] : []),
    ...Object.entries(responsible ?? {}).map(([side, bodies]) => ({
      type: 'set-responsible' as const,
      id,
      side,
      bodies,
    })),
    ...(jointBodies ? [{ type: 'set-responsible' as const, id, side: null, bodies: jointBodies }] : []),
    ...(deadline ? [{ type: 'set-deadline' as const, id, deadline }] : []),
    ...localizedEdits('edit-expected-result', id, expectedResult),
    ...localizedEdits('edit-condition', id, condition),
  ];
};

/** Agreement comes last: every edit of a clause takes it back. */
const clauseCommands = (
  container: string,
  clauses: readonly ClauseContent[],
  sides: readonly string[],
): MeetingCommand[] => [
  {
    type: 'add-clauses',
    container,
    index: END,
    clauses: clauses.map(({ id, speaker, verbClass, text }) => ({ id, speaker, verbClass, text })),
  },
  ...clauses.flatMap(actionCommands),
  ...clauses.flatMap(({ id, agreedBy = sides }) =>
    agreedBy.map((side) => ({ type: 'set-agreement' as const, id, side, agreed: true })),
  ),
];

const sectionCommands = (
  { id, title, clauses, items }: MeetingContent['sections'][number],
  sides: readonly string[],
): MeetingCommand[] => [
  ...(title ? [{ type: 'add-section' as const, id, index: END, title }] : []),
  ...clauseCommands(id, clauses, sides),
  ...items.flatMap((item): MeetingCommand[] => [
    { type: 'add-item', id: item.id, section: id, index: END, title: item.title },
    ...clauseCommands(item.id, item.clauses, sides),
  ]),
];

const agreeing = (signedOn: string | null): MeetingCommand[] =>
  signedOn === null ? [] : [{ type: 'change-status', to: 'agreed' }];

/** What a secretariat would do, in order, to bring the planned meeting to where `content` has it, all but its signature. */
export const sampleCommands = (
  content: MeetingContent,
  planned: Meeting,
  commission: Commission,
): MeetingCommand[] => {
  const sides = commission.sides.map(({ id }) => id);
  return [
    ...delegationCommands(content, planned),
    ...content.agenda.map((item) => ({ type: 'add-agenda-item' as const, ...item, index: END })),
    ...content.sections.flatMap((section) => sectionCommands(section, sides)),
    { type: 'set-next-meeting', nextMeeting: content.nextMeeting },
    ...content.annexes.map((annex) => ({ type: 'add-annex' as const, ...annex, index: END })),
    ...agreeing(content.signedOn),
  ];
};
