import { Commission } from '@shared/domain/commission.ts';
import { Id } from '@shared/domain/identifier.ts';
import { Meeting } from '@shared/domain/meeting.ts';
import { z } from 'zod';

export type FileName = 'store' | 'commission' | 'meeting';

/** One kind of file: `<name>.json` holds data of this shape. */
export interface FileKind<Data> {
  name: FileName;
  schema: z.ZodType<Data>;
}

/** Says of a folder that it is a store. */
const StoreMark = z.strictObject({ id: Id });
export type StoreMark = z.infer<typeof StoreMark>;

export const STORE: FileKind<StoreMark> = { name: 'store', schema: StoreMark };
export const COMMISSION: FileKind<Commission> = { name: 'commission', schema: Commission };
export const MEETING: FileKind<Meeting> = { name: 'meeting', schema: Meeting };
