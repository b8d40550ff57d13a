import { type ClauseReference, keyOf } from '../../domain/clause-reference.ts';
import type { Meeting } from '../../domain/meeting.ts';
import type { LanguageTag } from '../../text/language.ts';
import { textIn } from '../../text/localized.ts';
import type { Finding } from './check.ts';

/** An action of a signed record, with its reference such as `20/4.2`. */
export interface CitedAction {
  origin: ClauseReference;
  reference: string;
}

/**
 * The actions of earlier meetings that this one has said nothing about, or not in every language of the record.
 * `previous`: those that are open before this meeting.
 */
export const previousActionFindings = (
  { dispositions, languages }: Meeting,
  previous: readonly CitedAction[],
): Finding[] => {
  const decided = new Map(dispositions.map((disposition) => [keyOf(disposition.origin), disposition]));
  return previous.flatMap(({ origin, reference }): Finding[] => {
    const disposition = decided.get(keyOf(origin));
    const place = { kind: 'previous-action', origin } as const;
    const named = { place, number: reference, key: `previous-action ${keyOf(origin)}` };
    if (disposition === undefined)
      return [{ ...named, check: 'undisposed-action', message: 'undisposed-action', about: { reference } }];
    const missing: LanguageTag[] = languages.filter(
      (language) => !textIn(disposition.statement, language).trim(),
    );
    if (missing.length === 0) return [];
    const about = { reference, languages: missing };
    return [{ ...named, check: 'missing-language', message: 'missing-language.statement', about }];
  });
};
