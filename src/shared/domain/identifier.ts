import { z } from 'zod';

/** Names that Windows keeps for devices and refuses to files and folders. */
const DEVICE_NAMES = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** An identifier that is also a safe file name on every system: lower-case letters, digits and inner hyphens. */
export const Id = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, { error: 'not an identifier' })
  .refine((id) => !DEVICE_NAMES.test(id), { error: 'a name that the system keeps for itself' });
export type Id = z.infer<typeof Id>;
