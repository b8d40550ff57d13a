import type { Commission } from '@shared/domain/commission.ts';
import { describe, expect, test } from 'vitest';
import { commissionToReceive } from '../../../../src/main/exchange/commission-to-receive.ts';
import { EXCHANGE_VERSION, type Exchange } from '../../../../src/main/exchange/exchange-file.ts';
import { sampleStore } from '../../../../src/main/sample/sample-store.ts';

const { commission, meetings } = sampleStore();
const [, meeting] = meetings;
if (meeting === undefined) throw new Error('the sample has two meetings');
const exchange: Exchange = {
  format: 'commission-desk/exchange',
  schemaVersion: EXCHANGE_VERSION,
  commission,
  meeting,
};

describe('a commission that takes in a meeting', () => {
  test('stays what it is when it lacks nothing', () => {
    expect(commissionToReceive(commission, exchange)).toEqual({ ok: true, value: commission });
    const received = commissionToReceive(commission, exchange);
    expect(received.ok && received.value).toBe(commission);
  });

  test('gets the people and bodies that it lacks, and keeps its own as they are', () => {
    const [first, ...others] = commission.people;
    if (first === undefined) throw new Error('the sample has people');
    const renamed = { ...first, honorific: { en: 'Dr' } };
    const existing: Commission = { ...commission, people: [renamed], bodies: [] };
    const received = commissionToReceive(existing, exchange);
    expect(received).toEqual({
      ok: true,
      value: { ...commission, people: [renamed, ...others], bodies: commission.bodies },
    });
  });

  test('refuses a meeting of other sides', () => {
    const [one, other] = commission.sides;
    const received = commissionToReceive({ ...commission, sides: [other, one] }, exchange);
    expect(received).toMatchObject({ ok: false, error: { subject: expect.stringContaining('other sides') } });
  });

  test('refuses a meeting in a language that it does not write', () => {
    const received = commissionToReceive({ ...commission, languages: ['ru'] }, exchange);
    expect(received).toMatchObject({ ok: false, error: { subject: expect.stringContaining('language') } });
  });
});
