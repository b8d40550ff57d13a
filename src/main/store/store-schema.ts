import { z } from 'zod';
import { FILE_KINDS } from './file-kind.ts';

/** The JSON Schemas (2020-12) of what the files of a store hold in the present version, by the kind of file. */
export const storeSchema = (): Record<string, object> =>
  Object.fromEntries(
    FILE_KINDS.map(({ name, schema }) => [
      name,
      z.toJSONSchema(schema, { target: 'draft-2020-12', reused: 'ref' }),
    ]),
  );
