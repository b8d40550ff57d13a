import type { Damage } from '@shared/contract/calls.ts';
import type { Id } from '@shared/domain/identifier.ts';

/** There is no commission or meeting with this id, and no trace of one. */
export class NotFound extends Error {
  constructor(
    readonly id: Id,
    options?: ErrorOptions,
  ) {
    super(`there is no ${id}`, options);
  }
}

interface Problem {
  code: 'unreadable' | 'newer-format';
  /** Path inside the store, with `/` on every system. */
  file: string;
  /** Continues the sentence that begins with the file's name. */
  reason: string;
  /** Whether the content itself is lost, so that another may take its place; not so where only reading fails. */
  isDamage?: boolean;
}

/** Why a file or folder that belongs to the store cannot be used. */
export class FileProblem extends Error {
  readonly code: Problem['code'];
  /** As lists report it. */
  readonly damage: Damage;
  readonly isDamage: boolean;

  constructor({ code, file, reason, isDamage = false }: Problem, options?: ErrorOptions) {
    super(`${file} ${reason}`, options);
    this.code = code;
    this.damage = { file, reason };
    this.isDamage = isDamage;
  }
}
