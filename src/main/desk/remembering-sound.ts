import { z } from 'zod';
import { isSettled } from '../store/settle.ts';

/** Accepts what `entry` accepts, and looks at a settled object only until it was found sound. */
const once = (entry: z.ZodType): z.ZodType => {
  if (!(entry instanceof z.ZodObject)) return entry;
  const sound = new WeakSet<object>();
  return z.unknown().check(({ value, issues }) => {
    const isObject = typeof value === 'object' && value !== null;
    if (isObject && sound.has(value)) return;
    const checked = entry.safeParse(value);
    if (checked.success && isObject && isSettled(value)) sound.add(value);
    for (const { path, message } of checked.error?.issues ?? [])
      issues.push({ code: 'custom', path, message, input: value });
  });
};

const rebuilt = (schema: z.core.$ZodType): z.ZodType => {
  if (schema instanceof z.ZodArray)
    return schema.clone({ ...schema.def, element: once(rebuilt(schema.def.element)) });
  if (schema instanceof z.ZodObject) {
    const members = Object.entries(schema.def.shape).map(([key, member]) => [key, rebuilt(member)]);
    return schema.clone({ ...schema.def, shape: Object.fromEntries(members) });
  }
  if (schema instanceof z.ZodTuple)
    return schema.clone({ ...schema.def, items: schema.def.items.map((item) => once(rebuilt(item))) });
  // Schemas of the classic kind are all that the domain is made of.
  return schema as z.ZodType;
};

const known = new WeakMap<z.ZodType, z.ZodType>();

/**
 * A schema that accepts and refuses exactly what `schema` does, with the first issue in the same place. It remembers
 * the entries of lists that it found sound and that cannot change any more, so that checking a state after an edit
 * takes as long as the edit is large. Only for checking: it does not answer what a schema makes of its input.
 */
export const rememberingSound = (schema: z.ZodType): z.ZodType => {
  const remembering = known.get(schema) ?? rebuilt(schema);
  known.set(schema, remembering);
  return remembering;
};
