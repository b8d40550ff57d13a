import { Commission } from '@shared/domain/commission.ts';
import { DeskSettings } from '@shared/domain/desk-settings.ts';
import { FollowUps } from '@shared/domain/follow-up.ts';
import { Id } from '@shared/domain/identifier.ts';
import { Meeting } from '@shared/domain/meeting.ts';
import { MeetingVersion } from '@shared/domain/meeting-version.ts';
import { z } from 'zod';

export type FileName =
  | 'store'
  | 'commission'
  | 'desk-settings'
  | 'meeting'
  | 'follow-ups'
  | 'version'
  | 'meeting-index';

/** One kind of file: `<name>.json` holds data of this shape; of versions there are many, each named by its id. */
export interface FileKind<Data> {
  name: FileName;
  schema: z.ZodType<Data>;
}

/** Says of a folder that it is a store. */
const StoreMark = z.strictObject({ id: Id });
export type StoreMark = z.infer<typeof StoreMark>;

export const STORE: FileKind<StoreMark> = { name: 'store', schema: StoreMark };
export const COMMISSION: FileKind<Commission> = { name: 'commission', schema: Commission };
export const DESK_SETTINGS: FileKind<DeskSettings> = { name: 'desk-settings', schema: DeskSettings };
export const MEETING: FileKind<Meeting> = { name: 'meeting', schema: Meeting };
export const FOLLOW_UPS: FileKind<FollowUps> = { name: 'follow-ups', schema: FollowUps };

export const VERSION: FileKind<MeetingVersion> = { name: 'version', schema: MeetingVersion };

export const FILE_KINDS = [STORE, COMMISSION, DESK_SETTINGS, MEETING, FOLLOW_UPS, VERSION] as const;
