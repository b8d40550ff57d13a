import type { ActionRow } from '@shared/contract/action-row.ts';
import { type ActionStatus, dueDayOf, statusOn } from '@shared/domain/action-status.ts';
import { isChargedTo } from '@shared/domain/charged-side.ts';
import { keyOf } from '@shared/domain/clause-reference.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Report } from '@shared/domain/follow-up.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import { type Wording, wordingsOf } from '../../../app/registers/reading-languages.ts';
import { bodyName } from '../../../app/registers/register-entries.ts';

/** How an action stands today, in the order in which it asks for attention. */
export const STANDINGS = [
  'overdue',
  'due-soon',
  'to-be-reported',
  'open',
  'continued',
  'done',
  'no-longer-relevant',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** A body as a list shows it. */
export interface NamedBody extends Wording {
  id: Id;
}

/** An action with everything that the list shows of it, sorts, groups and filters by, worked out once. */
export interface FollowUpRow {
  /** Unlike the reference, never the same in two commissions. */
  id: string;
  action: ActionRow;
  commission: Commission;
  clause: Wording;
  section: Wording & {
    /** The title in the first language of the commission, so that it is the same whoever reads. */
    key: string;
  };
  /** The bodies charged, of each side in the order of the commission; joint ones stand with both. */
  bodies: [NamedBody[], NamedBody[]];
  /** The phrase as signed; empty where there is none. */
  deadline: Wording;
  dueOn: PlainDate | null;
  standing: Standing;
  /** The side this desk belongs to; null until somebody has said so. */
  ownSide: Id | null;
  chargesOwnSide: boolean;
  chargesOtherSide: boolean;
  lastReport: Report | null;
}

/** What is needed of a commission to show its actions. */
export interface CommissionAtDesk {
  commission: Commission;
  ownSide: Id | null;
  /** The languages of the commission in the order in which this user reads them. */
  reading: readonly LanguageTag[];
}

const NO_WORDING: Wording = { language: 'und', text: '' };

const firstWording = (text: Record<LanguageTag, string>, languages: readonly LanguageTag[]): Wording =>
  wordingsOf(text, languages)[0] ?? wordingsOf(text, Object.keys(text))[0] ?? NO_WORDING;

const standingOf = ({ state }: ActionRow, status: ActionStatus | null): Standing =>
  status === null || status === 'fine' ? state : status;

/** Names of the bodies of one commission, each looked up once. */
const namesIn = ({ commission, reading }: CommissionAtDesk): ((ids: readonly Id[]) => NamedBody[]) => {
  const names = new Map(
    commission.bodies.map((body) => {
      const short = wordingsOf(body.shortName, reading)[0];
      return [body.id, { id: body.id, ...(short ?? bodyName(body, reading)) }];
    }),
  );
  return (ids) => ids.flatMap((id) => names.get(id) ?? []);
};

const rowMaker = (desk: CommissionAtDesk, today: PlainDate): ((action: ActionRow) => FollowUpRow) => {
  const { commission, ownSide, reading } = desk;
  const names = namesIn(desk);
  const otherSide = commission.sides.find(({ id }) => id !== ownSide)?.id;
  return (action) => {
    const bodiesOf = (side: Id) =>
      names([...(action.action.responsible[side] ?? []), ...action.action.jointBodies]);
    return {
      id: `${commission.id}/${keyOf(action.origin)}`,
      action,
      commission,
      clause: firstWording(action.text, reading),
      section: {
        ...firstWording(action.section.title, reading),
        key: firstWording(action.section.title, commission.languages).text,
      },
      bodies: [bodiesOf(commission.sides[0].id), bodiesOf(commission.sides[1].id)],
      deadline: firstWording(action.action.deadline.phrase, reading),
      dueOn: dueDayOf(action),
      standing: standingOf(action, statusOn(action, today)),
      ownSide,
      chargesOwnSide: ownSide !== null && isChargedTo(action, ownSide),
      chargesOtherSide: ownSide !== null && otherSide !== undefined && isChargedTo(action, otherSide),
      lastReport: action.reports.at(-1) ?? null,
    };
  };
};

/** The rows of all actions as they stand on `today`; an action of a commission that is not at hand is left out. */
export const followUpRows = (
  actions: readonly ActionRow[],
  desks: readonly CommissionAtDesk[],
  today: PlainDate,
): FollowUpRow[] => {
  const makers = new Map(desks.map((desk) => [desk.commission.id, rowMaker(desk, today)]));
  return actions.flatMap((action) => makers.get(action.commission)?.(action) ?? []);
};
