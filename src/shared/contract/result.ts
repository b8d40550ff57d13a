import { z } from 'zod';
import { REJECTION_CODES } from '../domain/rejection.ts';

/** What can go wrong with a call. The user interface has one sentence for each. */
export const ERROR_CODES = [
  /** The input does not have the agreed shape. `subject`: where. */
  'invalid-input',
  'unknown-call',
  /** `subject`: the missing id. */
  'not-found',
  'already-exists',
  /** The edit was made on a revision that is no longer the latest. `subject`: the latest. */
  'stale-revision',
  /** The domain refused a command; nothing has changed. `rejection` says why. */
  'rejected',
  /** Applied and kept in memory, but not yet on disk. `subject`: the reason. */
  'not-saved',
  /** A file cannot be read; it is kept in quarantine. `subject`: the file. */
  'unreadable',
  /** The store was written by a newer version; nothing was touched. */
  'newer-format',
  /** Another process holds the store. `subject`: one line that says who. */
  'in-use',
  /** A file could not be made or stored. `subject`: the reason. */
  'export-failed',
  /** Somebody has thought better of it in time; nothing has changed. */
  'cancelled',
  /** A backup could not be made or used. `subject`: the reason. */
  'backup-failed',
  /** A folder cannot take backups. `subject`: the reason. */
  'bad-folder',
  /** The window and the desk cannot reach each other. */
  'unreachable',
  'internal',
] as const;

export const CallError = z.strictObject({
  code: z.enum(ERROR_CODES),
  subject: z.string(),
  rejection: z.enum(REJECTION_CODES).nullable(),
});
export type CallError = z.infer<typeof CallError>;
export type ErrorCode = CallError['code'];

/** The answer to every call: a value or an error, never an exception. */
export type Result<Value> = { ok: true; value: Value } | { ok: false; error: CallError };

export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value });

export const failure = (
  code: ErrorCode,
  subject = '',
  rejection: CallError['rejection'] = null,
): { ok: false; error: CallError } => ({ ok: false, error: { code, subject, rejection } });
