import type { Damage } from '@shared/contract/calls.ts';

/** Why a file of the store cannot be used. Thrown by everything that reads one. */
export class FileProblem extends Error {
  constructor(
    /** `not-found`: there is no such commission or meeting, and no trace of one. */
    readonly code: 'not-found' | 'unreadable' | 'newer-format',
    /** Path inside the store, with `/` on every system. */
    readonly file: string,
    /** Continues the sentence that begins with the file's name. */
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`${file} ${reason}`, options);
  }

  /** As lists report it. */
  get damage(): Damage {
    return { file: this.file, reason: this.reason };
  }
}
