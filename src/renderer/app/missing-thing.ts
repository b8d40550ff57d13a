import type { Id } from '@shared/domain/identifier.ts';
import type { LanguageTag } from '@shared/text/language.ts';

/** One kind of thing that a meeting still lacks; each has a sentence `missing.<kind>` and a place where it is mended. */
export type MissingThing =
  | { kind: 'first-day' | 'last-day' | 'host' | 'agenda' | 'clauses'; step: MissingStep }
  | { kind: 'dispositions'; step: MissingStep; references: readonly string[] }
  | { kind: 'head'; step: MissingStep; side: Id }
  | { kind: 'place' | 'commission-name'; step: MissingStep; language: LanguageTag }
  | { kind: 'side-names'; step: MissingStep; side: Id; language: LanguageTag }
  | {
      kind:
        | 'agenda-texts'
        | 'statements'
        | 'section-titles'
        | 'clause-texts'
        | 'delegate-names'
        | 'delegate-posts'
        | 'body-names';
      step: MissingStep;
      language: LanguageTag;
      count: number;
    }
  | { kind: 'agreement' | 'responsible' | 'brackets'; step: MissingStep; count: number };

/** A step of the meeting, or the settings of its commission. */
export type MissingStep =
  | 'overview'
  | 'delegations'
  | 'agenda'
  | 'previous-decisions'
  | 'minutes'
  | 'settings';
