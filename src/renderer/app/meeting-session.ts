import type { OpenMeeting, SaveState } from '@shared/contract/calls.ts';
import { type CallError, failure, type Result } from '@shared/contract/result.ts';
import { applyToMeeting } from '@shared/domain/apply-meeting.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import type { Rejection } from '@shared/domain/rejection.ts';
import type { DeskClient } from './desk-client.ts';
import { hasArrived, type Pending, rebase } from './rebase.ts';
import { isSameField, isTyping, type LostText, textsOf } from './typed-text.ts';

/** A field being typed in crosses to the desk at most this often, in milliseconds. */
const TYPING_INTERVAL = 150;
/** How long to wait before what failed is tried again, in milliseconds. */
const RETRY_INTERVAL = 2_000;
/** As many commands as one call may carry. */
const LARGEST_BATCH = 100;

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
  /** Texts written here that could not be saved, kept so that they can be copied. */
  lost: readonly LostText[];
}

type MeetingCalls = Pick<DeskClient, 'get-meeting' | 'edit-meeting' | 'undo-meeting' | 'redo-meeting'>;

const notSaved = (reason: string): CallError => failure('not-saved', reason).error;

const commandsOf = (pending: readonly Pending[]): MeetingCommand[] => pending.map(({ command }) => command);

/**
 * One open meeting in this window. Applies every command at once, sends it to the desk in order, and knows what the
 * desk has confirmed as durable. Guarantee: one call at a time, each made on the revision that the one before it
 * returned; and nothing typed is dropped: what cannot be saved is tried again or shown as lost.
 */
export class MeetingSession {
  readonly #calls: MeetingCalls;
  #commission: Commission;
  /** The meeting as the desk has confirmed it, and what it said with it. */
  #confirmed: Meeting;
  #state: SaveState;
  /** Sent, but not yet confirmed. */
  #sent: Pending[] = [];
  /** Applied here, but not yet sent. */
  #waiting: Pending[] = [];
  #phase: 'steady' | 'travelling' | 'failing' = 'steady';
  #batch = LARGEST_BATCH;
  #turn: Promise<void> = Promise.resolve();
  #typing: ReturnType<typeof setTimeout> | undefined;
  #view: MeetingView;
  readonly #listeners = new Set<() => void>();

  constructor(calls: MeetingCalls, { meeting, unsaved, ...state }: OpenMeeting, commission: Commission) {
    this.#calls = calls;
    this.#commission = commission;
    this.#confirmed = meeting;
    this.#state = state;
    this.#view = { meeting, ...state, saving: 'saved', error: null, lost: [] };
    if (unsaved !== null) this.#retryLater(notSaved(unsaved));
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
    const last = this.#waiting.at(-1);
    // The next keystroke in the same field takes the place of the one before, as if that had never been.
    const replaced = last && isSameField(last.command, command) ? last : null;
    const before = replaced?.before ?? this.#view.meeting;
    const applied = applyToMeeting(before, command, this.#commission);
    if (!applied.ok) return applied.rejection;
    if (replaced) this.#waiting.pop();
    if (applied.patches.length > 0) this.#waiting.push({ command, before });
    this.#show(applied.state);
    if (isTyping(command)) this.#typing ??= setTimeout(() => void this.flush(), TYPING_INTERVAL);
    else void this.flush();
    return null;
  }

  /** Sends what is waiting; resolves when the desk has confirmed or refused all of it, or cannot for now. */
  flush(): Promise<void> {
    return this.#inTurn(() => this.#sendWaiting());
  }

  /** Takes the last step back, whatever screen it was made on. Sends what is waiting first. */
  undo(): Promise<void> {
    return this.#inTurn(() => this.#travel('undo-meeting'));
  }

  redo(): Promise<void> {
    return this.#inTurn(() => this.#travel('redo-meeting'));
  }

  dismissLost(): void {
    this.#show(this.#view.meeting, { lost: [] });
  }

  /** One after the other; work that failed unforeseen does not hold up what comes after it. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#turn = this.#turn.then(work, work);
    return this.#turn;
  }

  #show(meeting: Meeting, change: Partial<Pick<MeetingView, 'error' | 'lost'>> = {}): void {
    const { revision, savedAt, canUndo, canRedo } = this.#state;
    const isPending = this.#sent.length + this.#waiting.length > 0;
    const isBusy = isPending || this.#phase === 'travelling';
    this.#view = {
      ...this.#view,
      ...change,
      meeting,
      revision,
      savedAt,
      saving: this.#phase === 'failing' ? 'failed' : isBusy ? 'saving' : 'saved',
      canUndo: isPending || canUndo,
      canRedo: !isPending && canRedo,
    };
    for (const listener of this.#listeners) listener();
  }

  #address() {
    return { commission: this.#confirmed.commission, meeting: this.#confirmed.id };
  }

  /** The meeting with everything that was sent, but nothing that still waits. */
  #afterSent(): Meeting {
    return this.#waiting[0]?.before ?? this.#view.meeting;
  }

  async #sendWaiting(): Promise<void> {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    while (this.#waiting.length > 0 && this.#phase !== 'failing') {
      this.#sent = this.#waiting.splice(0, this.#nextBatch());
      const result = await this.#calls['edit-meeting']({
        ...this.#address(),
        revision: this.#state.revision,
        commands: commandsOf(this.#sent),
      });
      await this.#settle(result);
    }
  }

  /** How many of the waiting commands go together. Typing goes by itself: a call is one step of undo. */
  #nextBatch(): number {
    const typing = this.#waiting.findIndex(({ command }) => isTyping(command));
    const untilTyping = typing < 0 ? this.#waiting.length : Math.max(1, typing);
    return Math.min(untilTyping, this.#batch);
  }

  async #settle(result: Result<SaveState>): Promise<void> {
    if (!result.ok) return this.#settleError(result.error);
    // A later revision than our own holds edits from another window that this one has not seen.
    if (result.value.revision > this.#state.revision + 1) return this.#recover(null);
    this.#confirmed = this.#afterSent();
    this.#state = result.value;
    this.#sent = [];
    this.#batch = LARGEST_BATCH;
    this.#show(this.#view.meeting, { error: null });
  }

  async #settleError(error: CallError): Promise<void> {
    if (error.code === 'stale-revision') return this.#recover(null);
    if (error.code === 'rejected' || error.code === 'invalid-input') return this.#narrow(error);
    this.#retryLater(error);
  }

  /** The desk refused something among the commands sent: asks again with fewer, down to the one that is to blame. */
  #narrow(error: CallError): void {
    const refused = this.#sent;
    this.#sent = [];
    if (refused.length > 1) {
      this.#batch = Math.ceil(refused.length / 2);
      this.#waiting.unshift(...refused);
      return;
    }
    const after = commandsOf(this.#waiting);
    this.#batch = LARGEST_BATCH;
    this.#startFrom(this.#confirmed, after, this.#confirmed, {
      error,
      lost: commandsOf(refused).flatMap(textsOf),
    });
  }

  #retryLater(error: CallError): void {
    this.#phase = 'failing';
    this.#show(this.#view.meeting, { error });
    setTimeout(() => {
      void this.#inTurn(async () => {
        await this.#recover(null);
        await this.#sendWaiting();
      });
    }, RETRY_INTERVAL);
  }

  /**
   * Takes over the state of the desk and repeats on it what it does not hold yet: after an edit from another window,
   * and whenever it is not certain what became of our own.
   */
  async #recover(error: CallError | null): Promise<void> {
    const result = await this.#calls['get-meeting'](this.#address());
    if (!result.ok) return this.#retryLater(result.error);
    const { meeting, unsaved, ...state } = result.value;
    if (unsaved !== null) return this.#retryLater(notSaved(unsaved));
    const sent = commandsOf(this.#sent);
    const waiting = commandsOf(this.#waiting);
    const expected = this.#afterSent();
    const arrived = sent.length > 0 && hasArrived(sent, expected, meeting);
    const base = arrived ? expected : this.#confirmed;
    this.#phase = 'steady';
    this.#state = state;
    this.#sent = [];
    this.#startFrom(meeting, arrived ? waiting : [...sent, ...waiting], base, { error, lost: [] });
  }

  #startFrom(
    latest: Meeting,
    commands: readonly MeetingCommand[],
    base: Meeting,
    news: { error: CallError | null; lost: readonly LostText[] },
  ): void {
    const { meeting, pending, lost } = rebase(commands, base, latest, this.#commission);
    this.#confirmed = latest;
    this.#waiting = pending;
    this.#show(meeting, {
      error: news.error,
      lost: latestOfEach([...this.#view.lost, ...news.lost, ...lost]),
    });
  }

  async #travel(direction: 'undo-meeting' | 'redo-meeting'): Promise<void> {
    await this.#sendWaiting();
    if (this.#phase === 'failing') return;
    this.#phase = 'travelling';
    this.#show(this.#view.meeting);
    const result = await this.#calls[direction]({ ...this.#address(), revision: this.#state.revision });
    this.#phase = 'steady';
    if (result.ok) {
      const { meeting, unsaved: _unsaved, ...state } = result.value;
      this.#state = state;
      this.#startFrom(meeting, commandsOf(this.#waiting), meeting, { error: null, lost: [] });
    } else if (result.error.code === 'not-saved' || result.error.code === 'unreachable') {
      this.#retryLater(result.error);
    } else {
      await this.#recover(result.error.code === 'stale-revision' ? null : result.error);
    }
    await this.#sendWaiting();
  }
}

/** Of several texts for one place, the one written last. */
const latestOfEach = (texts: readonly LostText[]): LostText[] => [
  ...new Map(texts.map((lost) => [`${lost.place} ${lost.language}`, lost])).values(),
];
