import { z } from 'zod';
import { LocalizedText } from '../text/localized.ts';
import { ClauseReference } from './clause-reference.ts';

export const DISPOSITION_KINDS = ['done', 'no-longer-relevant', 'continues', 'reformulated'] as const;
export const DispositionKind = z.enum(DISPOSITION_KINDS);
export type DispositionKind = z.infer<typeof DispositionKind>;

/** Whether the action goes on in a successor clause; otherwise the meeting closes it. */
export const goesOn = (kind: DispositionKind): boolean => kind === 'continues' || kind === 'reformulated';

/**
 * What a meeting decides about an open action of an earlier one. It takes effect with the signature of the meeting.
 * Where the action goes on, the clause of this meeting whose `origin` is the same is its successor.
 */
export const Disposition = z.strictObject({
  origin: ClauseReference,
  kind: DispositionKind,
  /** What the record says of it in its part on the implementation of earlier decisions. */
  statement: LocalizedText,
});
export type Disposition = z.infer<typeof Disposition>;
