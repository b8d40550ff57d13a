import type { Damage } from '@shared/contract/calls.ts';
import type { FollowUps } from '@shared/domain/follow-up.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { FiledFile } from '@shared/domain/seal.ts';
import { withoutSeal } from '@shared/domain/seal-meeting.ts';
import { canonicalJson } from '@shared/text/canonical-json.ts';
import { noteDamage } from '../note-damage.ts';
import type { Store } from '../store.ts';
import { decodeNote, NOTE_FILE } from './note-file.ts';
import { decodeRecord, RECORD_FILE } from './record-file.ts';
import { noteFolder, SCANS_FOLDER, type SignedFiles } from './signed-files.ts';

/** What a folder should hold and what was found in it. */
interface Looked {
  /** How many files were expected. */
  files: number;
  damage: Damage[];
}

const look = async (
  place: SignedFiles,
  expected: readonly FiledFile[],
  folders: readonly string[] = [],
): Promise<Looked> => {
  const damage: Damage[] = [];
  for (const file of expected) await noteDamage(damage, place.read(file));
  const entries = (await noteDamage(damage, place.entries())) ?? [];
  for (const { name, isFolder } of entries)
    if (!(isFolder ? folders : expected.map((file) => file.name)).includes(name))
      damage.push({ file: `${place.name}/${name}`, reason: 'was added after signature' });
  return { files: expected.length, damage };
};

/** The bytes of a filed file by its name; undefined where it is missing or changed, which is told elsewhere. */
const bytesOf = async (
  place: SignedFiles,
  files: readonly FiledFile[],
  name: string,
): Promise<Uint8Array | undefined> => {
  const file = files.find((one) => one.name === name);
  return file && ((await noteDamage([], place.read(file))) ?? undefined);
};

/** Where the meeting in the store is not the one that was signed. */
const changedMeeting = async (place: SignedFiles, file: string, meeting: Meeting): Promise<Damage[]> => {
  const { seal } = meeting;
  if (seal === null || seal.files.length === 0) return [];
  const record = seal.files.find(({ name }) => name === RECORD_FILE);
  if (record?.sha256 !== seal.content)
    return [{ file, reason: 'names another checksum than that of the record that was signed' }];
  const bytes = await bytesOf(place, seal.files, RECORD_FILE);
  if (bytes === undefined) return [];
  const signed = decodeRecord(bytes)?.meeting;
  return signed !== undefined && canonicalJson(signed) === canonicalJson(withoutSeal(meeting))
    ? []
    : [{ file, reason: `does not say what was signed: it differs from ${place.name}/${RECORD_FILE}` }];
};

/** Where a signed note in the follow-ups is not the one that was signed. */
const changedNotes = async (place: SignedFiles, file: string, followUps: FollowUps): Promise<Damage[]> => {
  const damage: Damage[] = [];
  for (const note of followUps.rectifications) {
    if (note.seal === null) continue;
    const folder = place.within(noteFolder(note.number));
    const bytes = await bytesOf(folder, note.seal.files, NOTE_FILE);
    if (bytes === undefined) continue;
    const signed = decodeNote(bytes);
    if (signed === null || canonicalJson(signed) !== canonicalJson({ ...note, seal: null }))
      damage.push({
        file,
        reason: `does not say what was signed in rectification note ${note.number}: it differs from ${folder.name}/${NOTE_FILE}`,
      });
  }
  return damage;
};

/**
 * Recomputes the checksum of everything that was filed with a record and names each file that is missing, was changed by
 * as little as one byte, or was added. `followUps` null: they cannot be read, so scans and notes are left out.
 */
export const verifySigned = async (
  store: Store,
  meeting: Meeting,
  followUps: FollowUps | null,
): Promise<Looked> => {
  const place = store.signedFiles(meeting.commission, meeting.id);
  if (meeting.status !== 'signed')
    return {
      files: 0,
      damage: (await place.exists())
        ? [
            {
              file: place.name,
              reason:
                'holds originals, but the meeting is not signed: a signature was interrupted, or the record was lost and an earlier state took its place; the next signature moves them to the trash',
            },
          ]
        : [],
    };
  const scans = followUps?.scans ?? [];
  const signedNotes = followUps?.rectifications.filter(({ seal }) => seal !== null) ?? [];
  const folders = [
    ...(followUps === null || scans.length > 0 ? [SCANS_FOLDER] : []),
    ...signedNotes.map(({ number }) => noteFolder(number)),
  ];
  const entries = followUps === null ? ((await noteDamage([], place.entries())) ?? []) : [];
  const looked = [
    await look(place, meeting.seal?.files ?? [], [
      ...folders,
      ...entries.filter(({ isFolder }) => isFolder).map(({ name }) => name),
    ]),
    ...(followUps ? [await look(place.within(SCANS_FOLDER), scans)] : []),
  ];
  for (const { number, seal } of signedNotes)
    looked.push(await look(place.within(noteFolder(number)), seal?.files ?? []));
  const [meetingName, followUpsName] = ['meeting.json', 'follow-ups.json'].map(
    (name) => `commissions/${meeting.commission}/meetings/${meeting.id}/${name}`,
  ) as [string, string];
  return {
    files: looked.reduce((sum, { files }) => sum + files, 0),
    damage: [
      ...(await changedMeeting(place, meetingName, meeting)),
      ...looked.flatMap(({ damage }) => damage),
      ...(followUps ? await changedNotes(place, followUpsName, followUps) : []),
    ],
  };
};
