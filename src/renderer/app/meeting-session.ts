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
const LARGEST_CALL = 100;

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
  #steps = 0;
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

  /**
   * Applies commands at once, all or none, and sees to their saving. Together they are one step of undo. Where one is
   * refused, nothing changes and the answer says why.
   */
  execute(...commands: MeetingCommand[]): Rejection | null {
    const [only] = commands.length === 1 ? commands : [];
    const last = this.#waiting.at(-1);
    // The next keystroke in the same field takes the place of the one before, as if that had never been.
    const replaced = only && last && isSameField(last.command, only) && this.#isAlone(last) ? last : null;
    const step: Pending[] = [];
    this.#steps += 1;
    let meeting = replaced?.before ?? this.#view.meeting;
    for (const command of commands) {
      const applied = applyToMeeting(meeting, command, this.#commission);
      if (!applied.ok) return applied.rejection;
      if (applied.patches.length > 0) step.push({ command, before: meeting, step: this.#steps });
      meeting = applied.state;
    }
    if (replaced) this.#waiting.pop();
    this.#waiting.push(...step);
    this.#show(meeting);
    if (commands.every(isTyping)) this.#typing ??= setTimeout(() => void this.flush(), TYPING_INTERVAL);
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
      this.#sent = this.#takeStep();
      const result = await this.#calls['edit-meeting']({
        ...this.#address(),
        revision: this.#state.revision,
        commands: commandsOf(this.#sent),
      });
      await this.#settle(result);
    }
  }

  /** The commands of the next step, which the desk then takes back as one; as many of them as a call may carry. */
  #takeStep(): Pending[] {
    const next = this.#waiting[0]?.step;
    const end = this.#waiting.findIndex(({ step }) => step !== next);
    return this.#waiting.splice(0, Math.min(end < 0 ? this.#waiting.length : end, LARGEST_CALL));
  }

  #isAlone(pending: Pending): boolean {
    return this.#waiting.at(-2)?.step !== pending.step;
  }

  async #settle(result: Result<SaveState>): Promise<void> {
    if (!result.ok) return this.#settleError(result.error);
    // A later revision than our own holds edits from another window that this one has not seen.
    if (result.value.revision > this.#state.revision + 1) return this.#recover(null);
    this.#confirmed = this.#afterSent();
    this.#state = result.value;
    this.#sent = [];
    this.#show(this.#view.meeting, { error: null });
  }

  async #settleError(error: CallError): Promise<void> {
    if (error.code === 'stale-revision') return this.#recover(null);
    if (error.code === 'rejected' || error.code === 'invalid-input') return this.#leaveOut(error);
    this.#retryLater(error);
  }

  /** The desk refused the step that was sent: goes on without it. */
  #leaveOut(error: CallError): void {
    const lost = commandsOf(this.#sent).flatMap(textsOf);
    this.#sent = [];
    this.#startFrom(this.#confirmed, this.#waiting, this.#confirmed, { error, lost });
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
    const sent = this.#sent;
    const expected = this.#afterSent();
    const arrived = sent.length > 0 && hasArrived(commandsOf(sent), expected, meeting);
    this.#phase = 'steady';
    this.#state = state;
    this.#sent = [];
    if (arrived) this.#startFrom(meeting, this.#waiting, expected, { error, lost: [] });
    else this.#startFrom(meeting, [...sent, ...this.#waiting], this.#confirmed, { error, lost: [] });
  }

  #startFrom(
    latest: Meeting,
    unconfirmed: readonly Pending[],
    base: Meeting,
    news: { error: CallError | null; lost: readonly LostText[] },
  ): void {
    const { meeting, pending, lost } = rebase(unconfirmed, base, latest, this.#commission);
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
      this.#startFrom(meeting, this.#waiting, meeting, { error: null, lost: [] });
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
