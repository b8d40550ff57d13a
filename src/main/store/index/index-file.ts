import { join } from 'node:path';
import { MeetingSummary } from '@shared/contract/calls.ts';
import { Id } from '@shared/domain/identifier.ts';
import { z } from 'zod';
import type { FileKind } from '../file-kind.ts';
import { fileNameOf, type StoreFile } from '../layout.ts';

/** A meeting as its file had it when that bore this stamp. */
const IndexEntry = z.strictObject({ stamp: z.string(), summary: MeetingSummary });
export type IndexEntry = z.infer<typeof IndexEntry>;

/** What the lists of a commission show of its meetings. */
const MeetingIndex = z.strictObject({
  /** The id of the commission. */
  id: Id,
  /** To be counted up whenever summaries are made in another way: an index of another edition is made anew. */
  edition: z.literal(1),
  entries: z.record(Id, IndexEntry),
});
export type MeetingIndex = z.infer<typeof MeetingIndex>;

const MEETING_INDEX: FileKind<MeetingIndex> = { name: 'meeting-index', schema: MeetingIndex };

/** `index/<commission>/meeting-index.json`: apart from what it is made from, so that all of `index` may be removed; of a cache there are no backups. */
export const indexFile = (
  directory: string,
  commission: Id,
): Omit<StoreFile<MeetingIndex>, 'generations'> => {
  const folder = join(directory, 'index', commission);
  const fileName = fileNameOf(MEETING_INDEX);
  return {
    kind: MEETING_INDEX,
    name: `index/${commission}/${fileName}`,
    path: join(folder, fileName),
    folder,
    expected: { id: commission },
  };
};
