import { actionOf, blankAction, type Speaker, VerbClass } from '@shared/domain/clause.ts';
import type { ClauseReference } from '@shared/domain/clause-reference.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { DeadlineMeaning } from '@shared/domain/deadline.ts';
import { DispositionKind, goesOn } from '@shared/domain/disposition.ts';
import { type AnnexContent, DelegateRole, MEETING_STATUSES, type Meeting } from '@shared/domain/meeting.ts';
import type { MeetingAct, MeetingCommandOf } from '@shared/domain/meeting-commands.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import fc from 'fast-check';

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

interface World {
  meeting: Meeting;
  commission: Commission;
  wish: Wish;
  freshId: string;
  /** Actions of earlier meetings. */
  earlier: readonly ClauseReference[];
}

/** Where there is nothing to pick from, a command about something that does not exist. */
const pick = <T>(list: readonly T[], number: number, otherwise: T): T =>
  list[number % (list.length || 1)] ?? otherwise;
const pickId = (list: readonly { id: string }[], number: number): string =>
  pick(
    list.map(({ id }) => id),
    number,
    'nowhere',
  );

const language = ({ commission, wish }: World) => pick(commission.languages, wish.choice, 'ru');
const side = ({ commission, wish }: World) => pickId(commission.sides, wish.choice);
const text = (world: World) => ({ [language(world)]: world.wish.text });
const clauseId = ({ meeting, wish }: World) =>
  pickId(
    clausesOf(meeting).map(({ clause }) => clause),
    wish.subject,
  );
const sectionId = ({ meeting, wish }: World, number = wish.subject) => pickId(meeting.sections, number);
const itemId = ({ meeting, wish }: World) =>
  pickId(
    meeting.sections.flatMap(({ items }) => items),
    wish.subject,
  );
const containerId = ({ meeting, wish }: World) =>
  pickId(
    meeting.sections.flatMap((section) => [section, ...section.items]),
    wish.choice,
  );
const delegateId = ({ meeting, wish }: World) =>
  pickId(
    meeting.delegations.flatMap(({ delegates }) => delegates),
    wish.subject,
  );
const agendaItemId = ({ meeting, wish }: World) => pickId(meeting.agenda, wish.subject);
const annexId = ({ meeting, wish }: World) => pickId(meeting.annexes, wish.subject);

const speaker = (world: World): Speaker => {
  const joint = world.commission.bodies.filter((body) => body.side === null);
  const speakers: Speaker[] = [
    { kind: 'both-sides' },
    { kind: 'commission' },
    { kind: 'side', side: side(world) },
    { kind: 'body', body: pickId(joint, world.wish.subject) },
  ];
  return pick(speakers, world.wish.index, { kind: 'both-sides' });
};

const meaning = ({ wish }: World): DeadlineMeaning => {
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

const annexContent = (world: World): AnnexContent => {
  const contents: AnnexContent[] = [
    { kind: 'agenda' },
    { kind: 'delegation', side: side(world) },
    { kind: 'text', text: text(world) },
  ];
  return pick(contents, world.wish.choice, { kind: 'agenda' });
};

/** Actions of an earlier meeting that nobody describes any further. */
const EARLIER_ACTIONS: readonly ClauseReference[] = ['first', 'second', 'third'].map((clause) => ({
  meeting: 'earlier',
  clause,
}));

/** Mostly an action that has been disposed of already, so that decisions are changed and taken back as well. */
const origin = ({ meeting, wish, earlier }: World): ClauseReference => {
  const decided = meeting.dispositions.map((disposition) => disposition.origin);
  return pick([...earlier, ...decided, ...decided], wish.subject, {
    meeting: 'earlier',
    clause: 'first',
  });
};

const OBLIGING = VerbClass.options.filter((verbClass) => actionOf(verbClass) !== 'never');

const disposition = (world: World): Omit<MeetingCommandOf<'dispose-of-action'>, 'type'> => {
  const kind = pick(DispositionKind.options, world.wish.index, 'done');
  const verbClass = pick(OBLIGING, world.wish.choice, 'commitment');
  const clause = { id: world.freshId, speaker: speaker(world), verbClass, text: text(world) };
  const place = { container: containerId(world), index: world.wish.index };
  return {
    origin: origin(world),
    kind,
    statement: text(world),
    successor: goesOn(kind) ? { ...place, clause, action: blankAction(verbClass) } : null,
  };
};

const typed = (world: World) => ({ language: language(world), text: world.wish.text });

/** One way to grant a wish of every type of command. */
const GRANT: { [Type in MeetingAct['type']]: (world: World) => Omit<MeetingCommandOf<Type>, 'type'> } = {
  'edit-meeting': ({ wish }) => ({
    changes: { ordinal: 1 + wish.index, firstDay: '2027-03-01', lastDay: null },
  }),
  'change-status': ({ wish }) => ({
    to: pick(
      MEETING_STATUSES.filter((status) => status !== 'signed'),
      wish.choice,
      'drafting',
    ),
  }),
  sign: () => ({ signedOn: '2027-03-02' }),
  'add-delegate': (world) => ({
    id: world.freshId,
    side: side(world),
    person: pickId(world.commission.people, world.wish.subject),
    role: pick(DelegateRole.options, world.wish.index, 'member'),
  }),
  'set-delegate-role': (world) => ({
    id: delegateId(world),
    role: pick(DelegateRole.options, world.wish.choice, 'member'),
  }),
  'move-delegate': (world) => ({ id: delegateId(world), index: world.wish.index }),
  'remove-delegate': (world) => ({ id: delegateId(world) }),
  'add-agenda-item': (world) => ({ id: world.freshId, index: world.wish.index, text: text(world) }),
  'edit-agenda-item': (world) => ({ id: agendaItemId(world), ...typed(world) }),
  'move-agenda-item': (world) => ({ id: agendaItemId(world), index: world.wish.index }),
  'remove-agenda-item': (world) => ({ id: agendaItemId(world) }),
  'add-section': (world) => ({ id: world.freshId, index: world.wish.index, title: text(world) }),
  'edit-section-title': (world) => ({ id: sectionId(world), ...typed(world) }),
  'move-section': (world) => ({ id: sectionId(world), index: world.wish.index }),
  'remove-section': (world) => ({ id: sectionId(world) }),
  'add-item': (world) => ({
    id: world.freshId,
    section: sectionId(world),
    index: world.wish.index,
    title: text(world),
  }),
  'edit-item-title': (world) => ({ id: itemId(world), ...typed(world) }),
  'move-item': (world) => ({
    id: itemId(world),
    section: sectionId(world, world.wish.choice),
    index: world.wish.index,
  }),
  'remove-item': (world) => ({ id: itemId(world) }),
  'add-clauses': (world) => ({
    container: containerId(world),
    index: world.wish.index,
    clauses: ['a', 'b'].map((suffix) => ({
      id: `${world.freshId}-${suffix}`,
      speaker: speaker(world),
      verbClass: pick(VerbClass.options, world.wish.subject, 'narrative'),
      text: { ...text(world), [pick(world.commission.languages, world.wish.choice + 1, 'ru')]: suffix },
    })),
  }),
  'edit-clause-text': (world) => ({ id: clauseId(world), ...typed(world) }),
  'confirm-translation': (world) => ({ id: clauseId(world), language: language(world) }),
  'set-speaker': (world) => ({ id: clauseId(world), speaker: speaker(world) }),
  'set-verb-class': (world) => ({
    id: clauseId(world),
    verbClass: pick(VerbClass.options, world.wish.choice, 'narrative'),
  }),
  'move-clause': (world) => ({ id: clauseId(world), container: containerId(world), index: world.wish.index }),
  'split-clause': (world) => ({
    id: clauseId(world),
    newId: world.freshId,
    at: Object.fromEntries(world.commission.languages.map((tag, place) => [tag, world.wish.index + place])),
  }),
  'remove-clause': (world) => ({ id: clauseId(world) }),
  'set-agreement': (world) => ({ id: clauseId(world), side: side(world), agreed: world.wish.index % 3 > 0 }),
  'accept-finding': (world) => ({
    id: clauseId(world),
    finding: `finding ${world.wish.choice % 3}`,
    reason: world.wish.text || 'so agreed',
  }),
  'withdraw-acceptance': (world) => ({ id: clauseId(world), finding: `finding ${world.wish.choice % 3}` }),
  'set-action': (world) => ({ id: clauseId(world), present: world.wish.choice % 2 === 0 }),
  'set-responsible': (world) => {
    const owner = pick([...world.commission.sides.map(({ id }) => id), null], world.wish.choice, null);
    const bodies = world.commission.bodies.filter((body) => body.side === owner).map(({ id }) => id);
    return { id: clauseId(world), side: owner, bodies: bodies.slice(0, world.wish.index % 3) };
  },
  'set-deadline': (world) => ({
    id: clauseId(world),
    deadline: { phrase: text(world), meaning: meaning(world) },
  }),
  'edit-deadline-phrase': (world) => ({ id: clauseId(world), ...typed(world) }),
  'edit-expected-result': (world) => ({ id: clauseId(world), ...typed(world) }),
  'edit-condition': (world) => ({ id: clauseId(world), ...typed(world) }),
  'dispose-of-action': disposition,
  'edit-disposition-statement': (world) => ({ origin: origin(world), ...typed(world) }),
  'withdraw-disposition': (world) => ({ origin: origin(world) }),
  'set-next-meeting': (world) => ({
    nextMeeting: { host: side(world), place: {}, period: text(world), byDiplomaticChannels: true },
  }),
  'edit-closing': ({ wish }) => ({ changes: { copies: 1 + (wish.index % 10) } }),
  'add-annex': (world) => ({
    id: world.freshId,
    index: world.wish.index,
    title: text(world),
    content: annexContent(world),
  }),
  'edit-annex': (world) => ({ id: annexId(world), title: text(world), content: annexContent(world) }),
  'move-annex': (world) => ({ id: annexId(world), index: world.wish.index }),
  'remove-annex': (world) => ({ id: annexId(world) }),
};

/** Every type of command that a meeting knows. */
export const COMMAND_TYPES = Object.keys(GRANT) as MeetingAct['type'][];

/** The command that grants the wish in the meeting as it stands. `freshId` must not have been used before. */
export const grant = (
  meeting: Meeting,
  commission: Commission,
  wish: Wish,
  freshId: string,
  earlier: readonly ClauseReference[] = EARLIER_ACTIONS,
): MeetingAct =>
  ({
    type: wish.type,
    ...GRANT[wish.type]({ meeting, commission, wish, freshId, earlier }),
  }) as MeetingAct;

/** Any wish, of any type or of the given ones. */
export const anyWish = (types: readonly MeetingAct['type'][] = COMMAND_TYPES): fc.Arbitrary<Wish> =>
  fc.record({
    type: fc.constantFrom(...types),
    subject: fc.nat(50),
    choice: fc.nat(20),
    index: fc.nat(30),
    text: fc.oneof(fc.constant(''), fc.string({ unit: 'grapheme', maxLength: 30 })),
  });
