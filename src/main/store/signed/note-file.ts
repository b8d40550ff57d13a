import type { Commission } from '@shared/domain/commission.ts';
import { commissionOfRecord } from '@shared/domain/commission-of-record.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { RectificationNote } from '@shared/domain/rectification.ts';
import { canonicalJson } from '@shared/text/canonical-json.ts';
import { z } from 'zod';
import { migrate, SCHEMA_VERSION } from '../migrations.ts';

/** The signed content of a rectification note, in the bytes whose checksum is printed. */
export const NOTE_FILE = 'rectification.json';

const FORMAT = 'commission-desk/rectification';

const Head = z.looseObject({
  format: z.literal(FORMAT),
  schemaVersion: z.int().min(1).max(SCHEMA_VERSION),
  note: z.unknown(),
});

/** The bytes of `rectification.json`: the note, the record it belongs to, and whoever signs it. */
export const encodeNote = (commission: Commission, meeting: Meeting, note: RectificationNote): Uint8Array =>
  new TextEncoder().encode(
    canonicalJson({
      format: FORMAT,
      schemaVersion: SCHEMA_VERSION,
      commission: commissionOfRecord(commission, meeting),
      record: {
        meeting: meeting.id,
        ordinal: meeting.ordinal,
        regularity: meeting.regularity,
        content: meeting.seal?.content ?? null,
      },
      note: { ...note, seal: null },
    }),
  );

/** The note of `rectification.json`, without its seal; null where these bytes are none. */
export const decodeNote = (bytes: Uint8Array): RectificationNote | null => {
  try {
    const head = Head.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    const [note] = z
      .looseObject({ rectifications: z.array(RectificationNote) })
      .parse(migrate('follow-ups', head.schemaVersion, { rectifications: [head.note] })).rectifications;
    return note ?? null;
  } catch {
    return null;
  }
};
