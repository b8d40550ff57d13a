import { z } from 'zod';
import { LocalizedText } from '../text/localized.ts';
import { Id } from './identifier.ts';

export const BODY_KINDS = [
  'ministry',
  'agency',
  'service',
  'region',
  'company',
  'sub-commission',
  'working-group',
  'business-council',
  'other',
] as const;

/** A ministry, agency, service, region or company of one side, or a joint body of both. */
export const Body = z.strictObject({
  id: Id,
  name: LocalizedText,
  shortName: LocalizedText,
  kind: z.enum(BODY_KINDS),
  /** The side it belongs to; null for a joint body. */
  side: Id.nullable(),
});
export type Body = z.infer<typeof Body>;
