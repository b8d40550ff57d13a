import { z } from 'zod';

/** How much a finding of a check weighs: it holds signature up, is shown only, or is not looked for. */
export const CHECK_GRAVITIES = ['blocking', 'advisory', 'off'] as const;
export const CheckGravity = z.enum(CHECK_GRAVITIES);
export type CheckGravity = z.infer<typeof CheckGravity>;
