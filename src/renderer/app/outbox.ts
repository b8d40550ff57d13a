import { applyToMeeting } from '@shared/domain/apply-meeting.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import type { Rejection } from '@shared/domain/rejection.ts';
import type { Pending } from './rebase.ts';
import { isSameField } from './typed-text.ts';

/** As many commands as one call may carry. */
const LARGEST_CALL = 1_000;

const commandsOf = (pending: readonly Pending[]): MeetingCommand[] => pending.map(({ command }) => command);

/** What one window has done to a meeting and the desk has not confirmed yet: what was sent, then what still waits. */
export class Outbox {
  #sent: Pending[] = [];
  #waiting: Pending[] = [];
  #steps = 0;

  get isEmpty(): boolean {
    return this.#sent.length + this.#waiting.length === 0;
  }

  get hasWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  get sent(): MeetingCommand[] {
    return commandsOf(this.#sent);
  }

  get waiting(): readonly Pending[] {
    return this.#waiting;
  }

  get all(): readonly Pending[] {
    return [...this.#sent, ...this.#waiting];
  }

  /**
   * Applies commands to `meeting`, which holds everything in here already, all or none; together they are one step.
   * Answers the meeting after them. The next keystroke in the same field takes the place of the one before, as if
   * that had never been.
   */
  put(
    commands: readonly MeetingCommand[],
    meeting: Meeting,
    commission: Commission,
  ): { ok: true; meeting: Meeting } | { ok: false; rejection: Rejection } {
    const replaced = this.#keystrokeBefore(commands);
    const step: Pending[] = [];
    this.#steps += 1;
    let next = replaced?.before ?? meeting;
    for (const command of commands) {
      const applied = applyToMeeting(next, command, commission);
      if (!applied.ok) return applied;
      if (applied.patches.length > 0) step.push({ command, before: next, step: this.#steps });
      next = applied.state;
    }
    if (replaced) this.#waiting.pop();
    this.#waiting.push(...step);
    return { ok: true, meeting: next };
  }

  /** Counts the next step as sent and answers its commands: as many of them as a call may carry. */
  send(): MeetingCommand[] {
    const next = this.#waiting[0]?.step;
    const end = this.#waiting.findIndex(({ step }) => step !== next);
    this.#sent = this.#waiting.splice(0, Math.min(end < 0 ? this.#waiting.length : end, LARGEST_CALL));
    return this.sent;
  }

  /**
   * Counts everything as sent and answers the commands that were not before, in as few calls as may carry them. Steps
   * in one call become one.
   */
  sendAll(): MeetingCommand[][] {
    const commands = commandsOf(this.#waiting);
    this.#sent.push(...this.#waiting.splice(0));
    return Array.from({ length: Math.ceil(commands.length / LARGEST_CALL) }, (_, call) =>
      commands.slice(call * LARGEST_CALL, (call + 1) * LARGEST_CALL),
    );
  }

  /** Forgets what was sent. */
  clearSent(): void {
    this.#sent = [];
  }

  /** The meeting with everything that was sent, but nothing that still waits. `meeting` holds everything. */
  afterSent(meeting: Meeting): Meeting {
    return this.#waiting[0]?.before ?? meeting;
  }

  /** Begins anew: nothing is sent, and only this waits. */
  restart(waiting: Pending[]): void {
    this.#sent = [];
    this.#waiting = waiting;
  }

  #keystrokeBefore(commands: readonly MeetingCommand[]): Pending | null {
    const [only, ...others] = commands;
    const last = this.#waiting.at(-1);
    if (!only || others.length > 0 || !last || !isSameField(last.command, only)) return null;
    return this.#waiting.at(-2)?.step === last.step ? null : last;
  }
}
