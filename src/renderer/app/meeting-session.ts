import type { OpenMeeting, SaveState } from '@shared/contract/calls.ts';
import { type CallError, failure, type Result } from '@shared/contract/result.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import type { Rejection } from '@shared/domain/rejection.ts';
import type { DeskClient } from './desk-client.ts';
import { Outbox } from './outbox.ts';
import { hasArrived, type Pending, rebase } from './rebase.ts';
import { isTyping, type LostText, textsOf } from './typed-text.ts';

/** A field being typed in crosses to the desk at most this often, in milliseconds. */
const TYPING_INTERVAL = 150;
/** How long to wait before what failed is tried again, in milliseconds. */
const RETRY_INTERVAL = 2_000;

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
  readonly #outbox = new Outbox();
  #phase: 'steady' | 'travelling' | 'failing' = 'steady';
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
    const put = this.#outbox.put(commands, this.#view.meeting, this.#commission);
    if (!put.ok) return put.rejection;
    this.#show(put.meeting);
    if (commands.every(isTyping)) this.#typing ??= setTimeout(() => void this.flush(), TYPING_INTERVAL);
    else void this.flush();
    return null;
  }

  /** Sends what is waiting; resolves when the desk has confirmed or refused all of it, or cannot for now. */
  flush(): Promise<void> {
    return this.#inTurn(() => this.#sendWaiting());
  }

  /**
   * Sends what is waiting at once, without knowing what became of the call under way, which it takes to succeed: the
   * last that a closing window can do. The session ends with it.
   */
  leave(): void {
    clearTimeout(this.#typing);
    const isUnderWay = this.#outbox.sent.length > 0 || this.#phase === 'travelling';
    let revision = this.#state.revision + (isUnderWay ? 1 : 0);
    for (const commands of this.#outbox.sendAll()) {
      void this.#calls['edit-meeting']({ ...this.#address(), revision, commands });
      revision += 1;
    }
  }

  /** Takes over what the desk holds now, after a call that changed the meeting by itself. */
  refresh(): Promise<void> {
    return this.#inTurn(() => this.#recover(null));
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
    const isPending = !this.#outbox.isEmpty;
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

  async #sendWaiting(): Promise<void> {
    clearTimeout(this.#typing);
    this.#typing = undefined;
    while (this.#outbox.hasWaiting && this.#phase !== 'failing') {
      const result = await this.#calls['edit-meeting']({
        ...this.#address(),
        revision: this.#state.revision,
        commands: this.#outbox.send(),
      });
      await this.#settle(result);
    }
  }

  async #settle(result: Result<SaveState>): Promise<void> {
    if (!result.ok) return this.#settleError(result.error);
    // A later revision than our own holds edits from another window that this one has not seen.
    if (result.value.revision > this.#state.revision + 1) return this.#recover(null);
    this.#confirmed = this.#outbox.afterSent(this.#view.meeting);
    this.#state = result.value;
    this.#outbox.clearSent();
    this.#show(this.#view.meeting, { error: null });
  }

  async #settleError(error: CallError): Promise<void> {
    if (error.code === 'stale-revision') return this.#recover(null);
    if (error.code === 'rejected' || error.code === 'invalid-input') return this.#leaveOut(error);
    this.#retryLater(error);
  }

  /** The desk refused the step that was sent: goes on without it. */
  #leaveOut(error: CallError): void {
    const lost = this.#outbox.sent.flatMap(textsOf);
    this.#startFrom(this.#confirmed, this.#outbox.waiting, this.#confirmed, { error, lost });
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
    const outbox = this.#outbox;
    const expected = outbox.afterSent(this.#view.meeting);
    this.#phase = 'steady';
    this.#state = state;
    const news = { error, lost: [] };
    if (hasArrived(outbox.sent, expected, meeting)) this.#startFrom(meeting, outbox.waiting, expected, news);
    else this.#startFrom(meeting, outbox.all, this.#confirmed, news);
  }

  #startFrom(
    latest: Meeting,
    unconfirmed: readonly Pending[],
    base: Meeting,
    news: { error: CallError | null; lost: readonly LostText[] },
  ): void {
    const { meeting, pending, lost } = rebase(unconfirmed, base, latest, this.#commission);
    this.#confirmed = latest;
    this.#outbox.restart(pending);
    this.#show(meeting, {
      error: news.error,
      lost: [...this.#view.lost, ...latestOfEach([...news.lost, ...lost])],
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
      this.#startFrom(meeting, this.#outbox.waiting, meeting, { error: null, lost: [] });
    } else if (result.error.code === 'not-saved' || result.error.code === 'unreachable') {
      this.#retryLater(result.error);
    } else {
      await this.#recover(result.error.code === 'stale-revision' ? null : result.error);
    }
    await this.#sendWaiting();
  }
}

/** Of several texts for one field, the one written last. */
const latestOfEach = (texts: readonly LostText[]): LostText[] => [
  ...new Map(texts.map((lost) => [`${lost.place} ${lost.field} ${lost.language}`, lost])).values(),
];
