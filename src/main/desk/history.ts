import { keyOf } from '@shared/domain/clause-reference.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import { applyPatches, enablePatches, type Patch } from 'immer';

enablePatches();

/** Typing that goes on in one field becomes one step. */
const SAME_TYPING_MILLISECONDS = 1_500;
const LONGEST_HISTORY = 500;

/** What one undo takes back. */
export interface Step {
  patches: Patch[];
  inverse: Patch[];
  /** The text field that was typed in; null for any other edit. */
  field: string | null;
  at: Date;
}

/** Steps to undo, the latest last, and steps to redo, the next one last. */
export interface History {
  past: readonly Step[];
  future: readonly Step[];
}

export const NO_HISTORY: History = { past: [], future: [] };

/** The text field that these commands type in; null where they do anything else. */
export const fieldOf = (commands: readonly MeetingCommand[]): string | null => {
  const [command] = commands;
  if (commands.length !== 1 || !command || !('language' in command) || !('text' in command)) return null;
  const { type, language } = command;
  const variant = type === 'edit-bracket' ? [command.bracket, command.side] : [];
  return [type, 'origin' in command ? keyOf(command.origin) : command.id, ...variant, language].join(' ');
};

const isSameTyping = (before: Step, step: Step): boolean =>
  step.field !== null &&
  step.field === before.field &&
  // A clock that was set back must not join what was typed long after.
  Math.abs(step.at.getTime() - before.at.getTime()) <= SAME_TYPING_MILLISECONDS;

/** Both put a text in the same place: whatever the first of them put there does not outlast the second. */
const isOverwritten = (first: Patch | undefined, second: Patch | undefined): boolean =>
  first?.op === 'replace' &&
  second?.op === 'replace' &&
  typeof first.value === 'string' &&
  typeof second.value === 'string' &&
  first.path.join('/') === second.path.join('/');

/** These patches and then those, without a text that is overwritten at once: long typing stays a short step. */
const joined = (first: Patch[], second: Patch[]): Patch[] => [
  ...(isOverwritten(first.at(-1), second[0]) ? first.slice(0, -1) : first),
  ...second,
];

/** The history after a new edit, which leaves nothing to redo. */
export const remember = ({ past, future }: History, step: Step): History => {
  const before = past.at(-1);
  if (future.length === 0 && before && isSameTyping(before, step)) {
    const whole: Step = {
      ...step,
      patches: joined(before.patches, step.patches),
      inverse: joined(step.inverse, before.inverse),
    };
    return { past: [...past.slice(0, -1), whole], future: [] };
  }
  return { past: [...past, step].slice(-LONGEST_HISTORY), future: [] };
};

/** The state before the latest step; null where there is none. */
export const undo = <State extends object>(
  state: State,
  { past, future }: History,
): { state: State; history: History } | null => {
  const step = past.at(-1);
  if (!step) return null;
  return {
    state: applyPatches(state, step.inverse),
    history: { past: past.slice(0, -1), future: [...future, step] },
  };
};

/** The state after the step that was undone last; null where there is none. */
export const redo = <State extends object>(
  state: State,
  { past, future }: History,
): { state: State; history: History } | null => {
  const step = future.at(-1);
  if (!step) return null;
  return {
    state: applyPatches(state, step.patches),
    history: { past: [...past, step], future: future.slice(0, -1) },
  };
};
