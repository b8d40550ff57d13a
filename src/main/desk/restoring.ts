import type { CallOutput } from '@shared/contract/calls.ts';
import { brokenInMeeting } from '@shared/domain/consistency/meeting-references.ts';
import type { FollowUps } from '@shared/domain/follow-up.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { restoredFollowUps } from '@shared/domain/restored-follow-ups.ts';
import { type Archive, ArchiveProblem } from '../store/archive/read-archive.ts';
import { restoreArchivedMeeting } from '../store/archive/restore-archive.ts';
import { decode } from '../store/envelope.ts';
import { FileProblem } from '../store/file-problem.ts';
import { followUpsFile, meetingFile, type StoreFile } from '../store/layout.ts';
import { mendSigned } from '../store/signed/mend-signed.ts';
import { NotSaved, type StoredDocument } from '../store/stored-document.ts';
import { plainReason } from '../store/system-error.ts';
import { failRejected } from './call-failure.ts';
import type { DeskContext } from './context.ts';
import { listMeetings } from './list-meetings.ts';
import type { MeetingAtWork } from './meeting-at-work.ts';
import { refuseCitedAlike } from './meetings.ts';

type Restored = CallOutput<'restore-generation'>;

interface Address {
  commission: Id;
  meeting: Id;
}

/** What is held in memory of a file, or null where the file cannot be read. */
const orDamaged = async <Value>(opening: Promise<Value>): Promise<Value | null> => {
  try {
    return await opening;
  } catch (error) {
    if (error instanceof FileProblem && error.code === 'unreadable') return null;
    throw error;
  }
};

/**
 * Puts earlier states back, from bytes as they stand in a generation or in a backup of the whole store. What is there is
 * kept as a generation first, or in quarantine where it is damaged; where that is not possible, nothing changes.
 */
export class Restoring {
  constructor(private readonly context: DeskContext) {}

  /** Throws CallFailure, FileProblem, NotFound and NotSaved. */
  async meeting({ commission, meeting }: Address, bytes: Uint8Array): Promise<Restored> {
    const { store, documents } = this.context;
    const file = meetingFile(store.directory, commission, meeting);
    const earlier = decode(file, bytes).data;
    await this.refuseMisfit(earlier);
    const present = await orDamaged(documents.meeting(commission, meeting));
    if (present === null) return this.inPlaceOfDamaged(file, { commission, meeting }, bytes);
    // The record that was signed stays as it is; a record that was lost to an older state may come back.
    if (present.meeting.status === 'signed') failRejected({ code: 'meeting-signed', subject: meeting });
    const kept = await this.keep(file, present);
    if (present.meeting.ordinal !== earlier.ordinal || present.meeting.regularity !== earlier.regularity)
      await documents.forgetHistories(commission);
    present.restore(earlier);
    const { revision, canUndo } = await present.save();
    return { revision, kept, canUndo };
  }

  /** As `meeting`, for what happened since to its actions; signed notes and scans stay as they are. */
  async followUps({ commission, meeting }: Address, bytes: Uint8Array): Promise<Restored> {
    const { store, documents } = this.context;
    const file = followUpsFile(store.directory, commission, meeting);
    const earlier = decode(file, bytes).data;
    const present = await orDamaged(documents.followUps(commission, meeting));
    if (present === null) return this.inPlaceOfDamaged(file, { commission, meeting }, bytes);
    const kept = await this.keep(file, present);
    present.replace(restoredFollowUps(present.data, earlier));
    const { revision } = await present.save();
    return { revision, kept, canUndo: false };
  }

  /**
   * A meeting out of a backup of the whole store. Where it is still in the store, its minutes become as they were, or of
   * a signed one what was filed with it and is missing or changed; where it is not, it comes back whole: with what happened since, its kept drafts, and what was signed. Throws as
   * `meeting`, or ArchiveProblem.
   */
  async archived(archive: Archive, { commission, meeting }: Address): Promise<Restored> {
    const { store, documents } = this.context;
    const { read } = archive;
    const minutes = meetingFile(store.directory, commission, meeting);
    const happenedSince = followUpsFile(store.directory, commission, meeting);
    const bytes = await read(minutes.name);
    if ((await store.meetingIds(commission)).includes(meeting)) {
      const mended = await this.mendedSigned(archive, { commission, meeting });
      return mended ?? this.meeting({ commission, meeting }, bytes);
    }
    const { data, revision } = decode(minutes, bytes);
    await this.refuseMisfit(data);
    decode(happenedSince, await read(happenedSince.name));
    await restoreArchivedMeeting(archive, store, commission, meeting);
    // An undo elsewhere could bring back the ordinal that is now taken.
    await documents.forgetHistories(commission);
    return { revision, kept: null, canUndo: false };
  }

  /** What was filed with a signed record, put back where it is missing or changed; null where nothing had to be. */
  private async mendedSigned(
    { manifest, read }: Archive,
    { commission, meeting }: Address,
  ): Promise<Restored | null> {
    const { store, documents, now } = this.context;
    const present = await orDamaged(documents.meeting(commission, meeting));
    const happenedSince = await orDamaged(documents.followUps(commission, meeting));
    if (present?.meeting.status !== 'signed' || happenedSince === null) return null;
    const readIfHeld = async (name: string) => (name in manifest.files ? read(name) : null);
    try {
      const mended = await mendSigned(store, present.meeting, happenedSince.data, readIfHeld, now());
      return mended.length === 0 ? null : { revision: present.revision, kept: null, canUndo: false };
    } catch (error) {
      if (error instanceof ArchiveProblem || error instanceof NotSaved) throw error;
      throw new NotSaved(plainReason(error), { cause: error });
    }
  }

  /** What is there, saved and kept; answers when it was kept. */
  private async keep<Data extends Meeting | FollowUps>(
    file: StoreFile<Data>,
    present: MeetingAtWork | StoredDocument<FollowUps>,
  ): Promise<string | null> {
    const { documents, keeper } = this.context;
    await present.save();
    const open = documents.file(file);
    return open === undefined ? null : (await keeper.keepNow(open)).at.toISOString();
  }

  private async inPlaceOfDamaged<Data extends Meeting | FollowUps>(
    file: StoreFile<Data>,
    { commission, meeting }: Address,
    bytes: Uint8Array,
  ): Promise<Restored> {
    const { backups, documents } = this.context;
    try {
      await backups.replaceDamagedBy(file, bytes);
    } catch (error) {
      if (error instanceof FileProblem) throw error;
      throw new NotSaved(plainReason(error), { cause: error });
    }
    documents.forget(commission, meeting);
    return { revision: decode(file, bytes).revision, kept: null, canUndo: false };
  }

  /** Throws CallFailure where the state would not fit into the commission as it is now. */
  async refuseMisfit(earlier: Meeting): Promise<void> {
    const { documents } = this.context;
    const commission = (await documents.commission(earlier.commission)).data;
    for (const line of brokenInMeeting(earlier, commission))
      failRejected({ code: 'no-longer-known', subject: line });
    const listing = await listMeetings(this.context, earlier.commission);
    const isOther = (id: Id): boolean => id !== earlier.id;
    refuseCitedAlike(
      {
        ...listing,
        meetings: listing.meetings.filter(({ id }) => isOther(id)),
        damaged: listing.damaged.filter(isOther),
      },
      earlier,
    );
  }
}
