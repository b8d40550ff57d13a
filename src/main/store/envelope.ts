import { hash } from 'node:crypto';
import { Id } from '@shared/domain/identifier.ts';
import { z } from 'zod';
import type { FileKind } from './file-kind.ts';
import { FileProblem } from './file-problem.ts';
import { canonicalBytes, indentedBytes } from './json-bytes.ts';
import type { StoreFile } from './layout.ts';
import { migrate, SCHEMA_VERSION } from './migrations.ts';

/** Data with the number of edits that led to it. */
export interface Versioned<Data> {
  revision: number;
  data: Data;
}

/** What can be told of a file of any version, also of one that is yet to come. */
const Head = z.looseObject({ format: z.string(), schemaVersion: z.int().min(1) });

const Envelope = z.strictObject({
  ...Head.shape,
  id: Id,
  revision: z.int().min(1),
  sha256: z.string(),
  data: z.record(z.string(), z.unknown()),
});

const formatOf = (kind: Pick<FileKind<unknown>, 'name'>): string => `commission-desk/${kind.name}`;

/** Of the canonical JSON, so that white space and the order of keys do not count. */
const checksumOf = (data: unknown): string => canonicalBytes.read(data, (bytes) => hash('sha256', bytes));

const indentedJson = (value: object): string => JSON.stringify(value, null, 2);

/** How an indented object ends. */
const END = '\n}';

/** Whether the data is what the checksum was made of. Nesting that no program can follow was not written by this one. */
const matches = (data: unknown, sha256: string): boolean => {
  try {
    return checksumOf(data) === sha256;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/** The bytes of a file: indented JSON in UTF-8 that people can read without the program. */
export const encode = <Data extends { id: Id }>(
  kind: FileKind<Data>,
  { revision, data }: Versioned<Data>,
): Uint8Array => {
  const head = indentedJson({
    format: formatOf(kind),
    schemaVersion: SCHEMA_VERSION,
    id: data.id,
    revision,
    sha256: checksumOf(data),
  });
  // The data becomes the last member of the object that the head is.
  return indentedBytes.of(data, 1, `${head.slice(0, -END.length)},\n  "data": `, `${END}\n`);
};

const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
};

/** The version that wrote these bytes; null where they are no file of a store. */
export const versionOf = (bytes: Uint8Array): number | null => {
  const head = Head.safeParse(parseJson(bytes));
  return head.success ? head.data.schemaVersion : null;
};

/** Where data first departs from its schema, in one short line whatever keys a damaged file may hold. */
const firstIssue = ({ issues }: z.ZodError): string =>
  issues
    .slice(0, 1)
    .map(({ path, message }) => `${path.join('.')}: ${message}`.replaceAll(/\s+/g, ' ').slice(0, 200))
    .join();

/**
 * The content of a file, in the latest version.
 * Throws FileProblem: `newer-format`, or `unreadable` where anything is not as it was written in this very place.
 */
export const decode = <Data>(
  { kind, name, expected }: Pick<StoreFile<Data>, 'kind' | 'name' | 'expected'>,
  bytes: Uint8Array,
): Versioned<Data> => {
  const unreadable = (reason: string): FileProblem =>
    new FileProblem({ code: 'unreadable', file: name, reason, isDamage: true });

  const json = parseJson(bytes);
  if (json === undefined) throw unreadable('is not complete JSON');
  const head = Head.safeParse(json);
  if (!head.success || head.data.format !== formatOf(kind))
    throw unreadable(`is not a ${kind.name} file of Commission Desk`);
  if (head.data.schemaVersion > SCHEMA_VERSION)
    throw new FileProblem({
      code: 'newer-format',
      file: name,
      reason: 'was written by a newer version of Commission Desk',
    });
  const envelope = Envelope.safeParse(json);
  if (!envelope.success) throw unreadable(`is damaged at ${firstIssue(envelope.error)}`);

  const { schemaVersion, id, revision, sha256, data } = envelope.data;
  if (id !== expected.id) throw unreadable(`belongs to "${id}", not to "${expected.id}"`);
  if (!matches(data, sha256))
    throw unreadable('does not match its checksum: it was damaged or changed by another program');
  const checked = kind.schema.safeParse(migrate(kind.name, schemaVersion, data));
  if (!checked.success) throw unreadable(`is not a valid ${kind.name} at ${firstIssue(checked.error)}`);
  for (const [key, value] of Object.entries(expected))
    if (checked.data[key as keyof Data] !== value) throw unreadable(`names a wrong ${key}`);
  return { revision, data: checked.data };
};
