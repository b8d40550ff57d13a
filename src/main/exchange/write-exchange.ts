import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { EXCHANGE_FORMAT, EXCHANGE_VERSION, type Exchange } from './exchange-file.ts';

/** The file to hand to another desk: UTF-8 JSON as `schema/exchange.schema.json` describes it. */
export const exchangeFile = (
  commission: Commission,
  meeting: Meeting,
): { name: string; mediaType: string; bytes: Uint8Array } => {
  const exchange: Exchange = {
    format: EXCHANGE_FORMAT,
    schemaVersion: EXCHANGE_VERSION,
    commission,
    meeting,
  };
  return {
    name: `${commission.id}-${meeting.ordinal}.json`,
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(`${JSON.stringify(exchange, null, 2)}\n`),
  };
};
