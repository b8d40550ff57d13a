/** Why the domain refuses a command. The user interface has one sentence for each. */
export const REJECTION_CODES = [
  'meeting-signed',
  'meeting-agreed',
  'wrong-status',
  'clauses-open',
  'brackets-open',
  'no-clauses',
  'no-head',
  'dates-reversed',
  'not-found',
  'duplicate-id',
  'unknown-side',
  'unknown-body',
  'unknown-person',
  'unknown-language',
  'wrong-side',
  'no-action',
  'in-use',
  'not-signed',
  'carries-action',
  'successor-missing',
  'previous-open',
  'not-open',
  'checks-blocking',
  'note-signed',
  'text-missing',
  'before-record',
  'too-many',
  'too-long',
  'cited',
  'record-kept',
  'no-longer-known',
  'does-not-fit',
  'bad-formula',
] as const;
export type RejectionCode = (typeof REJECTION_CODES)[number];

/** A refused command: nothing has changed. `subject` names what it was about: an id, a language, a status. */
export interface Rejection {
  code: RejectionCode;
  subject: string;
}

/** Carries a rejection out of a command's handler; `apply` turns it into a value. */
export class Refusal extends Error {
  constructor(readonly rejection: Rejection) {
    super(`${rejection.code}: ${rejection.subject}`);
  }
}

export const refuse = (code: RejectionCode, subject: string): never => {
  throw new Refusal({ code, subject });
};
