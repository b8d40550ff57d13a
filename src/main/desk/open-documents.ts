import type { Commission } from '@shared/domain/commission.ts';
import type { DeskSettings } from '@shared/domain/desk-settings.ts';
import type { FollowUps } from '@shared/domain/follow-up.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import {
  commissionFile,
  deskSettingsFile,
  followUpsFile,
  meetingFile,
  type StoreFile,
} from '../store/layout.ts';
import { sweepUnfinished } from '../store/signed/unfinished-signature.ts';
import type { Store } from '../store/store.ts';
import type { StoredDocument } from '../store/stored-document.ts';
import { plainReason } from '../store/system-error.ts';
import type { BackupKeeper, OpenFile } from './backup-keeper.ts';
import { MeetingAtWork } from './meeting-at-work.ts';

/** Values by key, each made once; one that could not be made is tried again when it is next asked for. */
class Cache<Value> {
  private readonly entries = new Map<string, Promise<Value>>();

  /** `isKept`: whether what is made now is held; what somebody else may change is made anew each time. */
  constructor(private readonly isKept: () => boolean) {}

  get(key: string, make: () => Promise<Value>): Promise<Value> {
    const known = this.entries.get(key);
    if (known) return known;
    const made = make();
    if (!this.isKept()) return made;
    this.entries.set(key, made);
    made.catch(() => this.entries.delete(key));
    return made;
  }

  find(key: string): Promise<Value> | undefined {
    return this.entries.get(key);
  }

  /** Forgets this key, and every one below it. */
  forget(key: string): void {
    for (const name of this.entries.keys())
      if (name === key || name.startsWith(`${key}/`)) this.entries.delete(name);
  }

  async all(): Promise<Value[]> {
    const made = await Promise.allSettled(this.entries.values());
    return made.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  }
}

/** What of the store is held in memory: each file once, so that everyone sees the same newest state. */
export class OpenDocuments {
  private readonly isOurs = (): boolean => !this.store.isReadOnly;
  private readonly commissions = new Cache<StoredDocument<Commission>>(this.isOurs);
  private readonly settings = new Cache<StoredDocument<DeskSettings>>(this.isOurs);
  private readonly meetings = new Cache<MeetingAtWork>(this.isOurs);
  private readonly happenedSince = new Cache<StoredDocument<FollowUps>>(this.isOurs);
  private readonly signed = new Map<string, Meeting>();
  private readonly openFiles = new Map<string, OpenFile>();

  /** `keeper`: keeps earlier states of what is worked on; whoever only reads needs none. */
  constructor(
    private readonly store: Store,
    private readonly now: () => Date,
    private readonly keeper?: BackupKeeper,
  ) {}

  /** Throws FileProblem or NotFound. */
  commission(id: Id): Promise<StoredDocument<Commission>> {
    return this.commissions.get(id, () =>
      this.opened(commissionFile(this.store.directory, id), this.store.openCommission(id)),
    );
  }

  /** Throws FileProblem or NotFound. */
  deskSettings(commission: Id): Promise<StoredDocument<DeskSettings>> {
    return this.settings.get(commission, () =>
      this.opened(
        deskSettingsFile(this.store.directory, commission),
        this.store.openDeskSettings(commission),
      ),
    );
  }

  /** A meeting to work on: it has been kept as it was. Throws FileProblem or NotFound. */
  meeting(commission: Id, id: Id): Promise<MeetingAtWork> {
    return this.meetings.get(`${commission}/${id}`, async () => {
      const owner = await this.commission(commission);
      const document = await this.opened(
        meetingFile(this.store.directory, commission, id),
        this.store.openMeeting(commission, id),
      );
      await this.beforeWork(meetingFile(this.store.directory, commission, id));
      await this.sweep(document.data);
      return new MeetingAtWork(document, owner, this.now);
    });
  }

  /** What happened since to the actions of this meeting. Throws FileProblem or NotFound. */
  followUps(commission: Id, meeting: Id): Promise<StoredDocument<FollowUps>> {
    return this.happenedSince.get(`${commission}/${meeting}`, () =>
      this.opened(
        followUpsFile(this.store.directory, commission, meeting),
        this.store.openFollowUps(commission, meeting),
      ),
    );
  }

  /** Keeps an open file as it was, the first time that work on it begins. Never rejects. */
  async beforeWork({ name }: StoreFile<unknown>): Promise<void> {
    const open = this.openFiles.get(name);
    if (open) await this.keeper?.beforeWork(open);
  }

  /** Keeps an open file as it has been saved, for what must not wait until the next ten minutes are over. Never rejects. */
  async afterWork(file: StoreFile<unknown>): Promise<void> {
    const open = this.file(file);
    if (open) await this.keeper?.duringWork([open], true);
  }

  /** Every file that is held in memory. */
  files(): OpenFile[] {
    return [...this.openFiles.values()];
  }

  /** An open file; undefined where it is not held in memory. */
  file({ name }: StoreFile<unknown>): OpenFile | undefined {
    return this.openFiles.get(name);
  }

  /**
   * Holds nothing of this meeting in memory any more, or nothing of the whole commission (null). Whoever still has one of
   * them open can save nothing more where its folder has left its place.
   */
  forget(commission: Id, meeting: Id | null): void {
    const key = meeting === null ? commission : `${commission}/${meeting}`;
    if (meeting === null) {
      this.commissions.forget(key);
      this.settings.forget(key);
    }
    this.meetings.forget(key);
    this.happenedSince.forget(key);
    for (const name of this.signed.keys())
      if (name === key || name.startsWith(`${key}/`)) this.signed.delete(name);
    const place =
      meeting === null ? `commissions/${commission}` : `commissions/${commission}/meetings/${meeting}`;
    for (const name of this.openFiles.keys()) if (name.startsWith(`${place}/`)) this.openFiles.delete(name);
    this.keeper?.forget(place);
  }

  /**
   * The newest state of a meeting to read. Only a signed one, which never changes, is held in memory from now on.
   * Throws FileProblem or NotFound.
   */
  async glance(commission: Id, id: Id): Promise<Meeting> {
    const atWork = await this.meetingAtWork(commission, id);
    return atWork?.meeting ?? this.signed.get(`${commission}/${id}`) ?? this.read(commission, id);
  }

  /** The meeting if it is held for editing; null where it is not. Throws FileProblem or NotFound. */
  async meetingAtWork(commission: Id, id: Id): Promise<MeetingAtWork | null> {
    return (await this.meetings.find(`${commission}/${id}`)) ?? null;
  }

  /** The meeting as its file has it; a signed one is held in memory from now on. Throws FileProblem or NotFound. */
  async read(commission: Id, id: Id): Promise<Meeting> {
    const { data } = await this.store.readMeeting(commission, id);
    if (data.status === 'signed') this.signed.set(`${commission}/${id}`, data);
    return data;
  }

  /** What an interrupted signature has left must not stand in the way of the next one; it does not keep a meeting shut. */
  private async sweep(meeting: Meeting): Promise<void> {
    if (this.store.isReadOnly) return;
    try {
      await sweepUnfinished(this.store, meeting);
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

  private async opened<Data>(
    file: StoreFile<Data & { id: Id }>,
    opening: Promise<StoredDocument<Data>>,
  ): Promise<StoredDocument<Data>> {
    const document = await opening;
    this.openFiles.set(file.name, { file, document });
    return document;
  }
}
