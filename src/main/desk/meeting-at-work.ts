import type { CallOutput, SaveState } from '@shared/contract/calls.ts';
import type { Commission } from '@shared/domain/commission.ts';
import { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import type { TrackedAction } from '@shared/domain/tracked-action.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import type { Patch } from 'immer';
import { type StoredDocument, whyNotSaved } from '../store/stored-document.ts';
import { applyAll } from './apply-all.ts';
import { applyKnowing } from './apply-knowing.ts';
import { failRejected } from './call-failure.ts';
import { fieldOf, NO_HISTORY, redo, remember, undo } from './history.ts';
import { refuseInvalid, refuseStale } from './refusals.ts';

type OpenMeeting = CallOutput<'get-meeting'>;

/** A meeting held for editing: its newest state, what can be undone, and its way to the disk. */
export class MeetingAtWork {
  private history = NO_HISTORY;

  constructor(
    private readonly document: StoredDocument<Meeting>,
    private readonly commission: StoredDocument<Commission>,
    private readonly now: () => Date,
  ) {}

  /** The newest state, on disk or not. */
  get meeting(): Meeting {
    return this.document.data;
  }

  get revision(): number {
    return this.document.revision;
  }

  /**
   * Applies the commands in memory, all or none. Throws CallFailure: `stale-revision`, `rejected`, or
   * `invalid-input` where the result would be larger than a file may be. `tracked` as `applyKnowing` takes it.
   */
  edit(
    revision: number,
    commands: readonly MeetingCommand[],
    tracked: readonly TrackedAction[] | null,
  ): void {
    refuseStale(this.document, revision);
    const { state, patches, inverse } = applyAll(this.meeting, commands, (meeting, command) =>
      applyKnowing(tracked, meeting, command, this.commission.data),
    );
    if (patches.length === 0) return;
    refuseInvalid(Meeting, this.meeting, state);
    this.document.replace(state);
    this.history = remember(this.history, { patches, inverse, field: fieldOf(commands), at: this.now() });
  }

  /**
   * The meeting as its signature would freeze it; nothing is changed yet. Throws CallFailure: `stale-revision`, or
   * `rejected` where the rules do not let it be signed. `tracked` as `applyKnowing` takes it.
   */
  frozen(revision: number, signedOn: PlainDate, tracked: readonly TrackedAction[]): Meeting {
    refuseStale(this.document, revision);
    const applied = applyKnowing(tracked, this.meeting, { type: 'sign', signedOn }, this.commission.data);
    return applied.ok ? applied.state : failRejected(applied.rejection);
  }

  /**
   * Puts the frozen meeting with its seal in the place of the one it was made from, in memory. Throws CallFailure
   * `stale-revision` where that one was edited meanwhile.
   */
  sign(revision: number, sealed: Meeting): void {
    refuseStale(this.document, revision);
    refuseInvalid(Meeting, this.meeting, sealed);
    this.document.replace(sealed);
    // Signing cannot be undone, and so nothing before it can be.
    this.history = NO_HISTORY;
  }

  /**
   * Puts an earlier state in the place of the present one, in memory, as one step that can be undone; unless it is a
   * signed one, which never changes again.
   */
  restore(earlier: Meeting): void {
    const inverse: Patch[] = [{ op: 'replace', path: [], value: this.meeting }];
    const patches: Patch[] = [{ op: 'replace', path: [], value: earlier }];
    this.document.replace(earlier);
    this.history =
      earlier.status === 'signed'
        ? NO_HISTORY
        : remember(this.history, { patches, inverse, field: null, at: this.now() });
  }

  /** Takes the latest step back, in memory; does nothing where there is none. Throws CallFailure: `stale-revision`. */
  undo(revision: number): void {
    this.step(revision, undo);
  }

  /** Repeats what was undone last, in memory; does nothing where there is none. Throws as `undo`. */
  redo(revision: number): void {
    this.step(revision, redo);
  }

  /** Leaves nothing to undo or redo. */
  forgetHistory(): void {
    this.history = NO_HISTORY;
  }

  /**
   * Guarantee: the revision in the answer is on disk, and so is everything of the commission that it names.
   * Throws NotSaved; memory keeps everything.
   */
  async save(): Promise<SaveState> {
    const state = this.snapshot();
    await this.commission.save();
    const { savedAt } = await this.document.save();
    return { ...state, savedAt: savedAt.toISOString() };
  }

  /** Saves as `save` does and answers the state that is on disk with it. */
  async saveAndShow(): Promise<OpenMeeting> {
    const { meeting } = this;
    return { meeting, ...(await this.save()), unsaved: null };
  }

  /** The newest state, saved if that is possible; `unsaved` says why it is not. */
  async show(): Promise<OpenMeeting> {
    const state = { meeting: this.meeting, ...this.snapshot() };
    const unsaved = await whyNotSaved(this.save());
    return { ...state, savedAt: this.document.lastSaved.savedAt.toISOString(), unsaved };
  }

  private snapshot(): Omit<SaveState, 'savedAt'> {
    const { past, future } = this.history;
    return { revision: this.document.revision, canUndo: past.length > 0, canRedo: future.length > 0 };
  }

  private step(revision: number, move: typeof undo): void {
    refuseStale(this.document, revision);
    const moved = move(this.meeting, this.history);
    if (moved === null) return;
    this.document.replace(moved.state);
    this.history = moved.history;
  }
}
