import { z } from 'zod';

/** An identifier that is also a safe file name on every system: lower-case letters, digits and inner hyphens. */
export const Id = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, { error: 'not an identifier' });
export type Id = z.infer<typeof Id>;
