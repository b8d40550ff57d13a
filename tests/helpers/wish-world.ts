import type { Speaker } from '@shared/domain/clause.ts';
import type { ClauseReference } from '@shared/domain/clause-reference.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { DeadlineMeaning } from '@shared/domain/deadline.ts';
import type { AnnexContent, Meeting } from '@shared/domain/meeting.ts';
import type { MeetingAct } from '@shared/domain/meeting-commands.ts';
import { clausesOf } from '@shared/domain/numbering.ts';

/**
 * What somebody wants to do next, independent of the state of the meeting: it turns into a command by picking, with
 * its numbers, among what is there at that moment. So a sequence of wishes shrinks well and stays meaningful.
 */
export interface Wish {
  type: MeetingAct['type'];
  /** Picks what the command is about. */
  subject: number;
  /** Picks where it goes, or which of several values it takes. */
  choice: number;
  index: number;
  text: string;
}

export interface World {
  meeting: Meeting;
  commission: Commission;
  wish: Wish;
  freshId: string;
  /** Actions of earlier meetings. */
  earlier: readonly ClauseReference[];
}

/** Where there is nothing to pick from, a command about something that does not exist. */
export const pick = <T>(list: readonly T[], number: number, otherwise: T): T =>
  list[number % (list.length || 1)] ?? otherwise;
export const pickId = (list: readonly { id: string }[], number: number): string =>
  pick(
    list.map(({ id }) => id),
    number,
    'nowhere',
  );

export const language = ({ commission, wish }: World) => pick(commission.languages, wish.choice, 'ru');
export const side = ({ commission, wish }: World) => pickId(commission.sides, wish.choice);
export const text = (world: World) => ({ [language(world)]: world.wish.text });
export const clauseId = ({ meeting, wish }: World) =>
  pickId(
    clausesOf(meeting).map(({ clause }) => clause),
    wish.subject,
  );
export const sectionId = ({ meeting, wish }: World, number = wish.subject) =>
  pickId(meeting.sections, number);
export const itemId = ({ meeting, wish }: World) =>
  pickId(
    meeting.sections.flatMap(({ items }) => items),
    wish.subject,
  );
export const containerId = ({ meeting, wish }: World) =>
  pickId(
    meeting.sections.flatMap((section) => [section, ...section.items]),
    wish.choice,
  );
export const delegateId = ({ meeting, wish }: World) =>
  pickId(
    meeting.delegations.flatMap(({ delegates }) => delegates),
    wish.subject,
  );
export const agendaItemId = ({ meeting, wish }: World) => pickId(meeting.agenda, wish.subject);
export const annexId = ({ meeting, wish }: World) => pickId(meeting.annexes, wish.subject);

/** Mostly a bracket that is open, with its clause. */
export const bracketPlace = (world: World): { id: string; bracket: string } => {
  const open = clausesOf(world.meeting).flatMap(({ clause: { id, brackets } }) =>
    brackets.map((bracket) => ({ id, bracket: bracket.id })),
  );
  return pick(open, world.wish.subject, { id: clauseId(world), bracket: 'nowhere' });
};

/** Mostly a finding that has been accepted, with its clause. */
export const acceptance = (world: World): { id: string; finding: string } => {
  const accepted = clausesOf(world.meeting).flatMap(({ clause: { id, acceptedFindings } }) =>
    acceptedFindings.map(({ finding }) => ({ id, finding })),
  );
  return pick(accepted, world.wish.subject, { id: clauseId(world), finding: 'nothing' });
};

export const range = ({ wish }: World) => ({ from: wish.index, to: wish.index + wish.choice });

export const speaker = (world: World): Speaker => {
  const joint = world.commission.bodies.filter((body) => body.side === null);
  const speakers: Speaker[] = [
    { kind: 'both-sides' },
    { kind: 'commission' },
    { kind: 'side', side: side(world) },
    { kind: 'body', body: pickId(joint, world.wish.subject) },
  ];
  return pick(speakers, world.wish.index, { kind: 'both-sides' });
};

export const meaning = ({ wish }: World): DeadlineMeaning => {
  const days = { from: null, to: '2027-12-31' };
  const meanings: DeadlineMeaning[] = [
    { precision: 'none' },
    { precision: 'quarter', ...days },
    { precision: 'relative', amount: 1 + (wish.index % 12), unit: 'month' },
    { precision: 'recurring', every: 'year' },
    { precision: 'conditional' },
  ];
  return pick(meanings, wish.choice, { precision: 'none' });
};

export const annexContent = (world: World): AnnexContent => {
  const contents: AnnexContent[] = [
    { kind: 'agenda' },
    { kind: 'delegation', side: side(world) },
    { kind: 'text', text: text(world) },
  ];
  return pick(contents, world.wish.choice, { kind: 'agenda' });
};

/** Actions of an earlier meeting that nobody describes any further. */
export const EARLIER_ACTIONS: readonly ClauseReference[] = ['first', 'second', 'third'].map((clause) => ({
  meeting: 'earlier',
  clause,
}));

/** Mostly an action that has been disposed of already, so that decisions are changed and taken back as well. */
export const origin = ({ meeting, wish, earlier }: World): ClauseReference => {
  const decided = meeting.dispositions.map((disposition) => disposition.origin);
  return pick([...earlier, ...decided, ...decided], wish.subject, {
    meeting: 'earlier',
    clause: 'first',
  });
};

export const typed = (world: World) => ({ language: language(world), text: world.wish.text });
