import { failure, type Result, success } from '@shared/contract/result.ts';
import { brokenReferences } from '@shared/domain/consistency/broken-references.ts';
import { z } from 'zod';
import { migrate } from '../store/migrations.ts';
import { EXCHANGE_FORMAT, EXCHANGE_VERSION, Exchange, LARGEST_EXCHANGE } from './exchange-file.ts';

const Mark = z.looseObject({ format: z.literal(EXCHANGE_FORMAT), schemaVersion: z.int().min(1) });

const parse = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
};

/** `meeting.sections[2].title: what is wrong`, from the first issue zod found. */
const firstIssue = (error: z.ZodError): string => {
  const issue = error.issues[0];
  const place = z.core.toDotPath(issue?.path ?? []) || 'the file';
  // A wrong key is told by the issue inside: "not a language tag".
  const cause = issue?.code === 'invalid_key' ? issue.issues[0] : issue;
  return `${place}: ${cause?.message ?? 'wrong shape'}`;
};

const inLatestVersion = (file: z.infer<typeof Mark>): object => ({
  ...file,
  schemaVersion: EXCHANGE_VERSION,
  commission: migrate('commission', file.schemaVersion, file.commission),
  meeting: migrate('meeting', file.schemaVersion, file.meeting),
});

/**
 * Reads an exchange file and believes nothing in it. Fails with `invalid-input` or `newer-format`; the `subject` is
 * one line that says where and what.
 */
export const readExchange = (bytes: Uint8Array): Result<Exchange> => {
  if (bytes.length > LARGEST_EXCHANGE)
    return failure('invalid-input', `the file is larger than ${LARGEST_EXCHANGE / 1024 / 1024} MB`);
  const value = parse(bytes);
  const mark = Mark.safeParse(value);
  if (!mark.success) return failure('invalid-input', 'the file is not an exchange file of Commission Desk');
  if (mark.data.schemaVersion > EXCHANGE_VERSION)
    return failure(
      'newer-format',
      `the file has version ${mark.data.schemaVersion}, and this version of Commission Desk reads up to ${EXCHANGE_VERSION}`,
    );
  const exchange = Exchange.safeParse(inLatestVersion(mark.data));
  if (!exchange.success) return failure('invalid-input', firstIssue(exchange.error));
  const [broken] = brokenReferences(exchange.data.commission, exchange.data.meeting);
  return broken === undefined ? success(exchange.data) : failure('invalid-input', broken);
};
