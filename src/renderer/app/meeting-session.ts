import type { OpenMeeting, SaveState } from '@shared/contract/calls.ts';
import type { CallError, Result } from '@shared/contract/result.ts';
import { applyToMeeting } from '@shared/domain/apply-meeting.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand, MeetingCommandOf } from '@shared/domain/meeting-commands.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import type { Rejection } from '@shared/domain/rejection.ts';
import type { DeskClient } from './desk-client.ts';

/** A field being typed in crosses to the desk at most this often, in milliseconds. */
const TYPING_INTERVAL = 150;
/** How long to wait before a failed write is tried again, in milliseconds. */
const RETRY_INTERVAL = 2_000;
/** As many commands as one call may carry. */
const LARGEST_BATCH = 100;

/** A text typed here that was not saved, because the same text was changed in another window. */
export interface Conflict {
  clause: string;
  language: string;
  text: string;
}

/** What the screens see: the meeting with every edit applied, and how far it is safely on disk. */
export interface MeetingView {
  meeting: Meeting;
  revision: number;
  saving: 'saved' | 'saving' | 'failed';
  savedAt: string;
  canUndo: boolean;
  canRedo: boolean;
  /** Why the last edit did not get through; null once all is well again. */
  error: CallError | null;
  conflicts: readonly Conflict[];
}

type MeetingCalls = Pick<
  DeskClient,
  'get-meeting' | 'edit-meeting' | 'save-meeting' | 'undo-meeting' | 'redo-meeting'
>;

const isTyping = (command: MeetingCommand): boolean =>
  command.type.startsWith('edit-') && 'language' in command;

const isSameField = (one: MeetingCommand, other: MeetingCommand): boolean =>
  isTyping(one) &&
  one.type === other.type &&
  (one as { id?: string }).id === (other as { id?: string }).id &&
  (one as { language?: string }).language === (other as { language?: string }).language;

const clauseText = (meeting: Meeting, command: MeetingCommandOf<'edit-clause-text'>): string | undefined =>
  clausesOf(meeting).find(({ clause }) => clause.id === command.id)?.clause.text[command.language];

/**
 * One open meeting in this window. Applies every command at once, sends it to the desk in order, and knows what the
 * desk has confirmed as durable. Nothing typed is dropped: what cannot be saved is retried or shown as a conflict.
 */
export class MeetingSession {
  readonly #calls: MeetingCalls;
  #commission: Commission;
  /** The meeting as the desk has confirmed it. */
  #confirmed: Meeting;
  #queue: MeetingCommand[] = [];
  #inFlight: MeetingCommand[] = [];
  #view: MeetingView;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(calls: MeetingCalls, open: OpenMeeting, commission: Commission) {
    this.#calls = calls;
    this.#commission = commission;
    this.#confirmed = open.meeting;
    this.#view = { ...open, saving: 'saved', error: null, conflicts: [] };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): MeetingView => this.#view;

  /** Commands are checked against the registers, so the session follows their edits. */
  setCommission(commission: Commission): void {
    this.#commission = commission;
  }

  /** Applies a command at once and sees to its saving. A refused command changes nothing and says why. */
  execute(command: MeetingCommand): Rejection | null {
    const applied = applyToMeeting(this.#view.meeting, command, this.#commission);
    if (!applied.ok) return applied.rejection;
    if (applied.patches.length === 0) return null;
    const last = this.#queue.at(-1);
    if (last && isSameField(last, command)) this.#queue[this.#queue.length - 1] = command;
    else this.#queue.push(command);
    this.#show({
      meeting: applied.state,
      saving: this.#view.saving === 'failed' ? 'failed' : 'saving',
      canUndo: true,
      canRedo: false,
    });
    if (isTyping(command)) this.#timer ??= setTimeout(() => void this.flush(), TYPING_INTERVAL);
    else void this.flush();
    return null;
  }

  /** Sends what is waiting; resolves when the desk has confirmed or refused all of it. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#sending) await this.#sending;
    if (this.#queue.length === 0 || this.#view.saving === 'failed') return;
    await this.#occupy(this.#send());
    if (this.#queue.length > 0) await this.flush();
  }

  undo(): Promise<void> {
    return this.#travel('undo-meeting');
  }

  redo(): Promise<void> {
    return this.#travel('redo-meeting');
  }

  dismissConflicts(): void {
    this.#show({ conflicts: [] });
  }

  #show(change: Partial<MeetingView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }

  /** One call at a time: each is made on the revision that the one before it returned. */
  async #occupy(work: Promise<void>): Promise<void> {
    this.#sending = work;
    await work;
    this.#sending = null;
  }

  #address() {
    return { commission: this.#confirmed.commission, meeting: this.#confirmed.id };
  }

  async #send(): Promise<void> {
    this.#inFlight = this.#queue.splice(0, LARGEST_BATCH);
    const result = await this.#calls['edit-meeting']({
      ...this.#address(),
      revision: this.#view.revision,
      commands: this.#inFlight,
    });
    await this.#settle(result);
  }

  async #settle(result: Result<SaveState>): Promise<void> {
    if (result.ok) return this.#confirm(result.value);
    const { error } = result;
    if (error.code === 'not-saved')
      return this.#retryLater(error, () => this.#calls['save-meeting'](this.#address()));
    if (error.code === 'unreachable')
      return this.#retryLater(error, () =>
        this.#calls['edit-meeting']({
          ...this.#address(),
          revision: this.#view.revision,
          commands: this.#inFlight,
        }),
      );
    return this.#startAgainFromDesk(error);
  }

  #confirm(state: SaveState): void {
    this.#confirmed = this.#replay(this.#confirmed, this.#inFlight).meeting;
    this.#inFlight = [];
    const waiting = this.#queue.length > 0;
    this.#show({
      ...state,
      canUndo: waiting || state.canUndo,
      canRedo: !waiting && state.canRedo,
      saving: waiting ? 'saving' : 'saved',
      error: null,
    });
  }

  #retryLater(error: CallError, again: () => Promise<Result<SaveState>>): void {
    this.#show({ saving: 'failed', error });
    setTimeout(async () => {
      await this.#occupy(
        again().then((result) => {
          this.#show({ saving: 'saving' });
          return this.#settle(result);
        }),
      );
      await this.flush();
    }, RETRY_INTERVAL);
  }

  /** Another window was faster, or the desk knows better: takes its state and repeats our edits on top of it. */
  async #startAgainFromDesk(error: CallError): Promise<void> {
    const result = await this.#calls['get-meeting'](this.#address());
    if (!result.ok) return this.#retryLater(result.error, () => this.#calls['save-meeting'](this.#address()));
    const latest = result.value;
    const ours = [...this.#inFlight, ...this.#queue];
    const conflicts = ours
      .filter((command) => command.type === 'edit-clause-text')
      .filter((command) => clauseText(latest.meeting, command) !== clauseText(this.#confirmed, command))
      .filter((command) => clauseText(latest.meeting, command) !== command.text);
    const { meeting, accepted } = this.#replay(
      latest.meeting,
      ours.filter((command) => !conflicts.some((conflict) => conflict === command)),
    );
    this.#confirmed = latest.meeting;
    this.#inFlight = [];
    this.#queue = accepted;
    this.#show({
      ...latest,
      meeting,
      saving: accepted.length > 0 ? 'saving' : 'saved',
      // Losing a race to another window is nobody's fault as long as nothing was lost by it.
      error: error.code === 'stale-revision' ? null : error,
      conflicts: [
        ...this.#view.conflicts,
        ...conflicts.map(({ id, language, text }) => ({ clause: id, language, text })),
      ],
    });
  }

  /** The meeting after these commands, and those of them that the domain still accepts. */
  #replay(
    start: Meeting,
    commands: readonly MeetingCommand[],
  ): { meeting: Meeting; accepted: MeetingCommand[] } {
    let meeting = start;
    const accepted: MeetingCommand[] = [];
    for (const command of commands) {
      const applied = applyToMeeting(meeting, command, this.#commission);
      if (!applied.ok) continue;
      meeting = applied.state;
      accepted.push(command);
    }
    return { meeting, accepted };
  }

  async #travel(direction: 'undo-meeting' | 'redo-meeting'): Promise<void> {
    await this.flush();
    if (this.#view.saving === 'failed') return;
    this.#show({ saving: 'saving' });
    await this.#occupy(this.#takeStep(direction));
    await this.flush();
  }

  async #takeStep(direction: 'undo-meeting' | 'redo-meeting'): Promise<void> {
    const result = await this.#calls[direction]({ ...this.#address(), revision: this.#view.revision });
    if (!result.ok) return this.#startAgainFromDesk(result.error);
    this.#confirmed = result.value.meeting;
    const { meeting } = this.#replay(result.value.meeting, this.#queue);
    this.#show({
      ...result.value,
      meeting,
      saving: this.#queue.length > 0 ? 'saving' : 'saved',
      error: null,
    });
  }
}
