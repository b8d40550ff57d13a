import { Commission } from '@shared/domain/commission.ts';
import { commissionOfRecord } from '@shared/domain/commission-of-record.ts';
import { Meeting } from '@shared/domain/meeting.ts';
import { withoutSeal } from '@shared/domain/seal-meeting.ts';
import { canonicalJson } from '@shared/text/canonical-json.ts';
import { z } from 'zod';
import { migrate, SCHEMA_VERSION } from '../migrations.ts';

/** The signed content, in the bytes whose checksum is printed. */
export const RECORD_FILE = 'record.json';

const FORMAT = 'commission-desk/record';

const Head = z.looseObject({
  format: z.literal(FORMAT),
  schemaVersion: z.int().min(1).max(SCHEMA_VERSION),
  commission: z.unknown(),
  meeting: z.unknown(),
});

/** Everything a record is made from, as it stood at signature. The meeting has no seal: this is what the seal is over. */
export interface SignedContent {
  commission: Commission;
  meeting: Meeting;
}

/** The bytes of `record.json`: the same for the same content, whatever order it was built in. */
export const encodeRecord = (commission: Commission, meeting: Meeting): Uint8Array =>
  new TextEncoder().encode(
    canonicalJson({
      format: FORMAT,
      schemaVersion: SCHEMA_VERSION,
      commission: commissionOfRecord(commission, meeting),
      meeting: withoutSeal(meeting),
    }),
  );

/** The content of `record.json` in the latest version; null where these bytes are none. */
export const decodeRecord = (bytes: Uint8Array): SignedContent | null => {
  try {
    const head = Head.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return {
      commission: Commission.parse(migrate('commission', head.schemaVersion, head.commission)),
      meeting: Meeting.parse(migrate('meeting', head.schemaVersion, head.meeting)),
    };
  } catch {
    return null;
  }
};
