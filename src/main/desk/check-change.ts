import { z } from 'zod';

type Path = readonly PropertyKey[];

const firstIssue = (schema: z.core.$ZodType, value: unknown, path: Path): Path | null => {
  const checked = z.safeParse(schema, value);
  return checked.success ? null : [...path, ...(checked.error.issues[0]?.path ?? [])];
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const LENGTH_RULES: ReadonlySet<string> = new Set(['max_length', 'min_length', 'length_equals']);

/** Whether a list of the same length breaks no rule that the list before kept, whatever its entries are. */
const hasLengthRulesOnly = (schema: z.ZodArray): boolean =>
  (schema._zod.def.checks ?? []).every(({ _zod }) => LENGTH_RULES.has(_zod.def.check));

const inList = (schema: z.ZodArray, before: unknown[], after: unknown[], path: Path): Path | null => {
  if (before.length !== after.length || !hasLengthRulesOnly(schema)) return firstIssue(schema, after, path);
  for (const [index, value] of after.entries()) {
    const found = firstChangedIssue(schema.def.element, before[index], value, [...path, index]);
    if (found !== null) return found;
  }
  return null;
};

const inObject = (
  schema: z.ZodObject,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  path: Path,
): Path | null => {
  const { shape } = schema.def;
  for (const key of Object.keys(after)) if (!(key in shape)) return firstIssue(schema, after, path);
  for (const [key, member] of Object.entries(shape)) {
    const found = firstChangedIssue(member, before[key], after[key], [...path, key]);
    if (found !== null) return found;
  }
  return null;
};

/**
 * Where a state departs from its schema; null where it does not. `before` is a state that the schema accepts: what both
 * share is not looked at again, so that a check after an edit takes as long as the edit is large. States are frozen
 * and what an edit leaves alone stays the same object, which is how the shared parts are found.
 */
export const firstChangedIssue = (
  schema: z.core.$ZodType,
  before: unknown,
  after: unknown,
  path: Path = [],
): Path | null => {
  if (Object.is(before, after)) return null;
  if (schema instanceof z.ZodArray && Array.isArray(before) && Array.isArray(after))
    return inList(schema, before, after, path);
  const hasRules = (schema._zod.def.checks?.length ?? 0) > 0;
  if (schema instanceof z.ZodObject && !hasRules && isRecord(before) && isRecord(after))
    return inObject(schema, before, after, path);
  return firstIssue(schema, after, path);
};
