import type { Commission } from '@shared/domain/commission.ts';
import type { DeskSettings } from '@shared/domain/desk-settings.ts';
import type { FollowUps } from '@shared/domain/follow-up.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { sweepUnfinished } from '../store/signed/unfinished-signature.ts';
import type { Store } from '../store/store.ts';
import type { StoredDocument } from '../store/stored-document.ts';
import { plainReason } from '../store/system-error.ts';
import { MeetingAtWork } from './meeting-at-work.ts';

/** Values by key, each made once; one that could not be made is tried again when it is next asked for. */
class Cache<Value> {
  private readonly entries = new Map<string, Promise<Value>>();

  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.entries.get(key);
    if (known) return known;
    const made = make();
    this.entries.set(key, made);
    made.catch(() => this.entries.delete(key));
    return made;
  }

  find(key: string): Promise<Value> | undefined {
    return this.entries.get(key);
  }

  async all(): Promise<Value[]> {
    const made = await Promise.allSettled(this.entries.values());
    return made.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  }
}

/** What of the store is held in memory: each file once, so that everyone sees the same newest state. */
export class OpenDocuments {
  private readonly commissions = new Cache<StoredDocument<Commission>>();
  private readonly settings = new Cache<StoredDocument<DeskSettings>>();
  private readonly meetings = new Cache<MeetingAtWork>();
  private readonly happenedSince = new Cache<StoredDocument<FollowUps>>();
  private readonly signed = new Map<string, Meeting>();

  constructor(
    private readonly store: Store,
    private readonly now: () => Date,
  ) {}

  /** Throws FileProblem or NotFound. */
  commission(id: Id): Promise<StoredDocument<Commission>> {
    return this.commissions.get(id, () => this.store.openCommission(id));
  }

  /** Throws FileProblem or NotFound. */
  deskSettings(commission: Id): Promise<StoredDocument<DeskSettings>> {
    return this.settings.get(commission, () => this.store.openDeskSettings(commission));
  }

  /** Throws FileProblem or NotFound. */
  meeting(commission: Id, id: Id): Promise<MeetingAtWork> {
    return this.meetings.get(`${commission}/${id}`, async () => {
      const owner = await this.commission(commission);
      const document = await this.store.openMeeting(commission, id);
      await this.sweep(document.data);
      return new MeetingAtWork(document, owner, this.now);
    });
  }

  /** What happened since to the actions of this meeting. Throws FileProblem or NotFound. */
  followUps(commission: Id, meeting: Id): Promise<StoredDocument<FollowUps>> {
    return this.happenedSince.get(`${commission}/${meeting}`, () =>
      this.store.openFollowUps(commission, meeting),
    );
  }

  /**
   * The newest state of a meeting to read. Only a signed one, which never changes, is held in memory from now on.
   * Throws FileProblem or NotFound.
   */
  async glance(commission: Id, id: Id): Promise<Meeting> {
    const key = `${commission}/${id}`;
    const open = this.meetings.find(key);
    if (open) return (await open).meeting;
    const meeting = this.signed.get(key) ?? (await this.store.readMeeting(commission, id)).data;
    if (meeting.status === 'signed') this.signed.set(key, meeting);
    return meeting;
  }

  /** What an interrupted signature has left must not stand in the way of the next one; it does not keep a meeting shut. */
  private async sweep(meeting: Meeting): Promise<void> {
    const { directory, options } = this.store;
    if (options.readOnly) return;
    try {
      await sweepUnfinished({ directory, fileSystem: options.fileSystem }, meeting);
    } catch (error) {
      console.error(
        `What an interrupted signature of ${meeting.id} has left stays there: ${plainReason(error)}`,
      );
    }
  }

  /** Leaves nothing to undo or redo in any open meeting of the commission. */
  async forgetHistories(commission: Id): Promise<void> {
    for (const atWork of await this.meetings.all())
      if (atWork.meeting.commission === commission) atWork.forgetHistory();
  }

  /** Throws NotSaved where something stays in memory only; the rest is on disk even then. */
  async saveAll(): Promise<void> {
    const documents = [
      ...(await this.commissions.all()),
      ...(await this.settings.all()),
      ...(await this.meetings.all()),
      ...(await this.happenedSince.all()),
    ];
    const results = await Promise.allSettled(documents.map((document) => document.save()));
    for (const result of results) if (result.status === 'rejected') throw result.reason;
  }
}
