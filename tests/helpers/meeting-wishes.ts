import { clauseFrom } from '@shared/domain/apply/clauses.ts';
import { actionOf, blankAction, VerbClass } from '@shared/domain/clause.ts';
import type { ClauseReference } from '@shared/domain/clause-reference.ts';
import type { Commission } from '@shared/domain/commission.ts';
import { DispositionKind, goesOn } from '@shared/domain/disposition.ts';
import { DelegateRole, MEETING_STATUSES, type Meeting } from '@shared/domain/meeting.ts';
import type { MeetingAct, MeetingCommandOf } from '@shared/domain/meeting-commands.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import fc from 'fast-check';
import {
  acceptance,
  agendaItemId,
  annexContent,
  annexId,
  bracketPlace,
  clauseId,
  containerId,
  delegateId,
  EARLIER_ACTIONS,
  itemId,
  language,
  meaning,
  origin,
  pick,
  pickId,
  range,
  sectionId,
  side,
  speaker,
  text,
  typed,
  type Wish,
  type World,
} from './wish-world.ts';

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
  'open-bracket': (world) => ({
    id: clauseId(world),
    bracket: world.freshId,
    side: side(world),
    ranges: Object.fromEntries(
      world.commission.languages.slice(world.wish.choice % 3).map((tag) => [tag, range(world)]),
    ),
  }),
  'place-bracket': (world) => ({
    ...bracketPlace(world),
    side: side(world),
    language: language(world),
    range: range(world),
  }),
  'edit-bracket': (world) => ({ ...bracketPlace(world), side: side(world), ...typed(world) }),
  'resolve-bracket': (world) => {
    const { id, bracket } = bracketPlace(world);
    const { clause } = clausesOf(world.meeting).find((placed) => placed.clause.id === id) ?? {};
    const variant = clause?.brackets.find((open) => open.id === bracket)?.variants[side(world)] ?? {};
    return { id, bracket, text: world.wish.index % 3 === 0 ? text(world) : variant };
  },
  'set-agreement': (world) => ({ id: clauseId(world), side: side(world), agreed: world.wish.index % 3 > 0 }),
  'accept-finding': (world) => ({
    id: clauseId(world),
    finding: `finding ${world.wish.choice % 3}`,
    reason: world.wish.text || 'so agreed',
  }),
  'restore-clause': (world) => ({
    clause: pick(
      clausesOf(world.meeting).map(({ clause }) => ({ ...clause, text: { ...clause.text, ...text(world) } })),
      world.wish.subject,
      clauseFrom({ id: world.freshId, speaker: null, verbClass: 'narrative', text: text(world) }, []),
    ),
    container: containerId(world),
    index: world.wish.index,
  }),
  'restore-meeting': ({ meeting, wish }) => ({
    meeting: {
      ...meeting,
      sections: wish.choice % 2 ? meeting.sections.toReversed() : meeting.sections.slice(0, wish.index),
      dispositions: [],
    },
  }),
  'withdraw-acceptance': acceptance,
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
