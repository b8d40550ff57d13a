import { Commission } from '@shared/domain/commission.ts';
import { Meeting } from '@shared/domain/meeting.ts';
import { z } from 'zod';
import { SCHEMA_VERSION } from '../store/migrations.ts';

export const EXCHANGE_FORMAT = 'commission-desk/exchange';
/** The commission and the meeting in an exchange file have the shapes of the store of the same version. */
export const EXCHANGE_VERSION = SCHEMA_VERSION;

/** The largest file that is read, in bytes: ten times the largest known record in three languages. */
export const LARGEST_EXCHANGE = 8 * 1024 * 1024;

/**
 * One meeting with its commission, for another desk or another program. Holds nothing private: what happened since and
 * the settings of the desk stay where they are; reports go from desk to desk in control tables.
 */
export const Exchange = z.strictObject({
  format: z.literal(EXCHANGE_FORMAT),
  schemaVersion: z.literal(EXCHANGE_VERSION),
  commission: Commission,
  meeting: Meeting,
});
export type Exchange = z.infer<typeof Exchange>;
