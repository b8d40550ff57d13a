import type { CallInput, CallOutput, SaveState } from '@shared/contract/calls.ts';
import { failure, type Result, success } from '@shared/contract/result.ts';
import { applyToMeeting } from '@shared/domain/apply-meeting.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';

/**
 * What befalls a call: it never arrives, its answer never comes back, the disk is full, or somebody else edits first.
 */
export type Fault = 'unreachable' | 'answer-lost' | 'not-saved' | 'internal' | (() => void);

/** How long a call takes, in milliseconds of the fake clock. */
export const CALL_TIME = 5;

/** The calls of a meeting, answered from memory by the domain's own rules, with faults on demand. */
export class MemoryDesk {
  meeting: Meeting;
  revision = 1;
  /** Every call that was made, in order. */
  readonly asked: { name: string; commands: readonly MeetingCommand[] }[] = [];
  /** The most calls that were ever under way at once. */
  mostAtOnce = 0;
  /** What befalls the next calls, one each. */
  readonly faults: (Fault | null)[] = [];
  isDiskFull = false;
  /** What this desk refuses although the domain of the window accepts it. */
  refuses: (command: MeetingCommand) => boolean = () => false;
  private underWay = 0;
  private past: Meeting[] = [];
  private future: Meeting[] = [];

  constructor(
    meeting: Meeting,
    private readonly commission: Commission,
  ) {
    this.meeting = meeting;
  }

  /** What another window does: an edit of its own on the latest state. */
  editElsewhere(...commands: MeetingCommand[]): void {
    const applied = this.apply(commands);
    if (!applied.ok) throw new Error(`The other window's edit was refused: ${applied.error.rejection}`);
  }

  /** An edit from another window that may well be refused. */
  tryElsewhere(command: MeetingCommand): void {
    this.apply([command]);
  }

  /** Each edit, with the commands it carried. */
  edits(): (readonly MeetingCommand[])[] {
    return this.asked.filter(({ name }) => name === 'edit-meeting').map(({ commands }) => commands);
  }

  readonly 'edit-meeting' = (input: CallInput<'edit-meeting'>): Promise<Result<SaveState>> =>
    this.answer('edit-meeting', input.commands, () => {
      if (input.commands.length > 1_000) return failure('invalid-input', 'commands');
      if (input.revision !== this.revision) return failure('stale-revision', `${this.revision}`);
      if (input.commands.some(this.refuses)) return failure('rejected', '', 'unknown-body');
      const applied = this.apply(input.commands);
      return applied.ok ? this.whereSaved(this.state()) : applied;
    });

  readonly 'get-meeting' = (): Promise<Result<CallOutput<'get-meeting'>>> =>
    this.answer('get-meeting', [], () => success(this.open()));

  readonly 'undo-meeting' = (input: CallInput<'undo-meeting'>) =>
    this.travel('undo-meeting', input.revision, this.past, this.future);

  readonly 'redo-meeting' = (input: CallInput<'redo-meeting'>) =>
    this.travel('redo-meeting', input.revision, this.future, this.past);

  open(): CallOutput<'get-meeting'> {
    return { meeting: this.meeting, ...this.state(), unsaved: this.isDiskFull ? 'no space left' : null };
  }

  private state(): SaveState {
    return {
      revision: this.revision,
      savedAt: '2023-07-07T10:00:00.000Z',
      canUndo: this.past.length > 0,
      canRedo: this.future.length > 0,
    };
  }

  private whereSaved<Value>(value: Value): Result<Value> {
    return this.isDiskFull ? failure('not-saved', 'no space left') : success(value);
  }

  private apply(commands: readonly MeetingCommand[]): Result<null> {
    let meeting = this.meeting;
    for (const command of commands) {
      const applied = applyToMeeting(meeting, command, this.commission);
      if (!applied.ok) return failure('rejected', applied.rejection.subject, applied.rejection.code);
      meeting = applied.state;
    }
    if (meeting === this.meeting) return success(null);
    this.past.push(this.meeting);
    this.future.length = 0;
    this.meeting = meeting;
    this.revision += 1;
    return success(null);
  }

  private travel(
    name: string,
    revision: number,
    from: Meeting[],
    to: Meeting[],
  ): Promise<Result<CallOutput<'get-meeting'>>> {
    return this.answer(name, [], () => {
      if (revision !== this.revision) return failure('stale-revision', `${this.revision}`);
      const meeting = from.pop();
      if (meeting) {
        to.push(this.meeting);
        this.meeting = meeting;
        this.revision += 1;
      }
      return this.whereSaved(this.open());
    });
  }

  /** Arrives half way through the time of the call and answers at its end, as a process of its own would. */
  private async answer<Value>(
    name: string,
    commands: readonly MeetingCommand[],
    handle: () => Result<Value>,
  ): Promise<Result<Value>> {
    this.asked.push({ name, commands });
    this.underWay += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.underWay);
    await new Promise((resolve) => setTimeout(resolve, CALL_TIME / 2));
    const fault = this.faults.shift() ?? null;
    if (typeof fault === 'function') fault();
    this.isDiskFull = fault === 'not-saved';
    const result =
      fault === 'unreachable'
        ? failure('unreachable')
        : fault === 'internal'
          ? failure('internal')
          : handle();
    await new Promise((resolve) => setTimeout(resolve, CALL_TIME / 2));
    this.underWay -= 1;
    return fault === 'answer-lost' ? failure('unreachable') : result;
  }
}
