import type { ActionRow } from '@shared/contract/action-row.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { LanguageTag } from '@shared/text/language.ts';

/** Thin: the events follow. */
export const actionCalendar = (
  _rows: readonly ActionRow[],
  _commissions: readonly Commission[],
  _options: { language: LanguageTag; madeAt: Date },
): Uint8Array => new TextEncoder().encode('');
