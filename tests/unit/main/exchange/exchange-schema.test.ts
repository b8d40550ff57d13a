import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exchangeSchema } from '../../../../src/main/exchange/exchange-schema.ts';

test('the published JSON Schema is that of the code (npm run schema writes it)', () => {
  expect(JSON.parse(readFileSync('schema/exchange.schema.json', 'utf8'))).toEqual(exchangeSchema());
});
