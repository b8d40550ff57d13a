import { type CallError, failure, type Result, success } from '@shared/contract/result.ts';
import type { Rejection } from '@shared/domain/rejection.ts';
import { FileProblem, NotFound } from '../store/file-problem.ts';
import { NotSaved } from '../store/stored-document.ts';

/** Carries an error out of a handler; `asResult` turns it into a value. */
export class CallFailure extends Error {
  constructor(readonly error: CallError) {
    super(`${error.code} ${error.subject}`);
  }
}

/** Ends a call with an error; takes what `failure` takes. */
export const fail = (...of: Parameters<typeof failure>): never => {
  throw new CallFailure(failure(...of).error);
};

/** Ends a call because the domain refused. */
export const failRejected = ({ code, subject }: Rejection): never => fail('rejected', subject, code);

const errorOf = (error: unknown): CallError => {
  if (error instanceof CallFailure) return error.error;
  if (error instanceof FileProblem) return failure(error.code, error.damage.file).error;
  if (error instanceof NotFound) return failure('not-found', error.id).error;
  if (error instanceof NotSaved) return failure('not-saved', error.reason).error;
  throw error;
};

/** The handler with every foreseen error as a value; it throws only what is a fault of the program. */
export const asResult =
  <Input, Output>(handle: (input: Input) => Promise<Output>) =>
  async (input: Input): Promise<Result<Output>> => {
    try {
      return success(await handle(input));
    } catch (error) {
      return { ok: false, error: errorOf(error) };
    }
  };
