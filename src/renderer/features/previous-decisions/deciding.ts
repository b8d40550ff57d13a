import type { ActionRow } from '@shared/contract/action-row.ts';
import { successorOf } from '@shared/domain/apply/successors.ts';
import type { Action } from '@shared/domain/clause.ts';
import { isSameClause } from '@shared/domain/clause-reference.ts';
import type { Commission } from '@shared/domain/commission.ts';
import { type DispositionKind, goesOn } from '@shared/domain/disposition.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommandOf } from '@shared/domain/meeting-commands.ts';
import { formulasOf } from '@shared/record/formulas-of.ts';
import { proposedStatement } from '@shared/record/proposed-statement.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import type { LocalizedText } from '@shared/text/localized.ts';
import { newId } from '../../app/new-id.ts';

type DisposeOfAction = MeetingCommandOf<'dispose-of-action'>;
type Successor = NonNullable<DisposeOfAction['successor']>;

/** Beyond the end of any list of clauses, which means its end. */
const AT_THE_END = 10_000;

/** What the meeting has decided about the action; undefined where it has not. */
export const decisionAbout = (meeting: Meeting, { origin }: ActionRow) =>
  meeting.dispositions.find((disposition) => isSameClause(disposition.origin, origin));

/** The item or section of the meeting that the action would go on in: the one it came from. Null where it is not there. */
export const placeFor = (meeting: Meeting, { section, item }: ActionRow): Id | null => {
  const here = meeting.sections.find(({ id }) => id === section.id);
  return here?.items.find(({ id }) => id === item?.id)?.id ?? here?.id ?? null;
};

/** A text without the languages that the commission no longer works in. */
const inLanguages = (text: LocalizedText, languages: readonly LanguageTag[]): LocalizedText =>
  Object.fromEntries(Object.entries(text).filter(([language]) => languages.includes(language)));

const actionIn = (action: Action, languages: readonly LanguageTag[]): Action => ({
  ...action,
  deadline: { ...action.deadline, phrase: inLanguages(action.deadline.phrase, languages) },
  expectedResult: inLanguages(action.expectedResult, languages),
  condition: inLanguages(action.condition, languages),
});

/** The clause of the action as it stands in its record, for the end of a section or item of this one. */
const successor = (
  { speaker, verbClass, text, action }: ActionRow,
  { languages }: Commission,
  container: Id,
): Successor => ({
  container,
  index: AT_THE_END,
  clause: { id: newId('clause'), speaker, verbClass, text: inLanguages(text, languages) },
  action: actionIn(action, languages),
});

/** What it takes to decide so about an action: nothing more, or a place where it goes on. */
export type Deciding =
  | { kind: 'command'; command: DisposeOfAction; successor: Id | null }
  | { kind: 'place-missing' };

/**
 * The command that decides so about the action, with the usual statement; `successor` is the id of the clause in which
 * it then goes on. A clause in which it goes on already stays. `container`: where it goes on instead of where it came from.
 */
export const deciding = (
  kind: DispositionKind,
  action: ActionRow,
  meeting: Meeting,
  commission: Commission,
  container: Id | null = placeFor(meeting, action),
): Deciding => {
  const { origin, number } = action;
  const known = successorOf(meeting, origin);
  const needsPlace = goesOn(kind) && known === undefined;
  if (needsPlace && container === null) return { kind: 'place-missing' };
  const added = needsPlace && container !== null ? successor(action, commission, container) : null;
  const cited = { ...action.meeting, number };
  const statement = proposedStatement(kind, cited, commission, meeting.languages, formulasOf(commission));
  return {
    kind: 'command',
    command: { type: 'dispose-of-action', origin, kind, statement, successor: added },
    successor: goesOn(kind) ? (added?.clause.id ?? known?.id ?? null) : null,
  };
};
