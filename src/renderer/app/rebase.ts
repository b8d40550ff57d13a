import { applyToMeeting } from '@shared/domain/apply-meeting.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import { canonicalJson } from '@shared/text/canonical-json.ts';
import { isTyping, type LostText, textAt, textsOf } from './typed-text.ts';

/** A command that the desk has not confirmed yet, with the meeting it was applied to. */
export interface Pending {
  command: MeetingCommand;
  before: Meeting;
  /** Commands of the same step are undone together. */
  step: number;
}

/** A clause as it was read by whoever says something about it. */
const asRead = (meeting: Meeting, id: string): string => {
  const placed = clausesOf(meeting).find(({ clause }) => clause.id === id);
  return placed ? canonicalJson({ ...placed.clause, agreedBy: [] }) : '';
};

/** What is said about a clause as it was read. Brackets are opened and placed by offsets in its text. */
const SAID_OF_CLAUSE = new Set<MeetingCommand['type']>([
  'set-agreement',
  'confirm-translation',
  'open-bracket',
  'place-bracket',
  'resolve-bracket',
]);

/**
 * Whether `command`, made on `base`, would do harm on `latest`: overwrite a text that was changed there meanwhile, or
 * say something of a clause that nobody here has seen as it stands there.
 */
const isOvertaken = (command: MeetingCommand, base: Meeting, latest: Meeting): boolean => {
  if (isTyping(command)) {
    const there = textAt(latest, command);
    return there !== textAt(base, command) && there !== command.text;
  }
  return (
    SAID_OF_CLAUSE.has(command.type) &&
    'id' in command &&
    asRead(latest, command.id) !== asRead(base, command.id)
  );
};

/**
 * Repeats commands that were made on `base` on top of `latest`. Pure. Leaves out what the domain refuses there or
 * what has been overtaken; `lost` holds the texts that went with it.
 */
export const rebase = (
  unconfirmed: readonly Pending[],
  base: Meeting,
  latest: Meeting,
  commission: Commission,
): { meeting: Meeting; pending: Pending[]; lost: LostText[] } => {
  let meeting = latest;
  const pending: Pending[] = [];
  const lost: LostText[] = [];
  for (const { command, step } of unconfirmed) {
    const applied = isOvertaken(command, base, latest) ? null : applyToMeeting(meeting, command, commission);
    if (!applied?.ok) {
      lost.push(...textsOf(command));
    } else if (applied.patches.length > 0) {
      pending.push({ command, before: meeting, step });
      meeting = applied.state;
    }
  }
  return { meeting, pending, lost };
};

/** The ids that a command brings into a meeting. */
const newIdsOf = (command: MeetingCommand): string[] => {
  if (command.type === 'add-clauses') return command.clauses.map(({ id }) => id);
  if (command.type === 'split-clause') return [command.newId];
  if (command.type === 'open-bracket') return [command.bracket];
  if (command.type === 'dispose-of-action') return command.successor ? [command.successor.clause.id] : [];
  return command.type.startsWith('add-') && 'id' in command ? [command.id] : [];
};

/**
 * Whether commands whose answer never came had in fact reached the desk. `expected` is the meeting with exactly these
 * commands; where another window has edited since, what they brought or wrote tells. Where nothing tells, the answer
 * is no: what is left are settings, which can be repeated without harm.
 */
export const hasArrived = (
  commands: readonly MeetingCommand[],
  expected: Meeting,
  latest: Meeting,
): boolean => {
  if (commands.length === 0) return false;
  const content = canonicalJson(latest);
  if (content === canonicalJson(expected)) return true;
  const newIds = commands.flatMap(newIdsOf);
  if (newIds.length > 0) return newIds.some((id) => content.includes(`"id":"${id}"`));
  const typed = commands.filter(isTyping);
  return typed.length > 0 && typed.every((command) => textAt(latest, command) === command.text);
};
