import { z } from 'zod';

/** The number of a clause, frozen by signature: `4.2` or `4.2.1`. */
export const ClauseNumber = z.string().regex(/^\d+(\.\d+){1,2}$/);
