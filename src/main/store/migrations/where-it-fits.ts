import type { z } from 'zod';

/** A step of a migration. What does not fit its version passes through, to be refused by the latest schema. */
export const whereItFits =
  <Schema extends z.ZodType>(schema: Schema, step: (data: z.infer<Schema>) => unknown) =>
  (data: unknown): unknown => {
    const fitting = schema.safeParse(data);
    return fitting.success ? step(fitting.data) : data;
  };
