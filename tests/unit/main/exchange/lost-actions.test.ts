import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import { describe, expect, test } from 'vitest';
import { readExchange } from '../../../../src/main/exchange/read-exchange.ts';
import { exchangeFile } from '../../../../src/main/exchange/write-exchange.ts';
import { sampleStore } from '../../../../src/main/sample/sample-store.ts';
import { applied } from '../../../helpers/applied.ts';
import { ended, goingOn } from '../../../helpers/years.ts';

const { commission, meetings } = sampleStore();
const [signed, drafting] = meetings as [Meeting, Meeting];
const earlier = { meeting: signed.id, clause: '20-trade-2' };

const decided = (...commands: MeetingCommand[]): Meeting => applied(drafting, commands, commission);
const going = decided(goingOn(earlier, 'go-on'));

/** What is wrong with the meeting as it comes in. */
const read = (meeting: Meeting): string => {
  const exchange = readExchange(exchangeFile(commission, meeting).bytes);
  return exchange.ok ? 'accepted' : exchange.error.subject;
};

describe('a record that would lose an action is refused', () => {
  test('while one that carries it on comes in', () => {
    expect(read(going)).toBe('accepted');
    expect(read(decided(ended(earlier)))).toBe('accepted');
  });

  test.each<[string, Partial<Meeting>, string]>([
    ['decides twice', { dispositions: [...going.dispositions, ...going.dispositions] }, 'stands there twice'],
    ['carries it on nowhere', { sections: drafting.sections }, 'no clause carries the action on'],
    ['carries on what does not go on', { dispositions: [] }, 'clause "go-on" carries on an action'],
    [
      'closes what it decides itself',
      { dispositions: [{ origin: { meeting: going.id, clause: 'go-on' }, kind: 'done', statement: {} }] },
      'a clause of this very meeting',
    ],
    [
      'states it in an unknown language',
      { dispositions: going.dispositions.map((disposition) => ({ ...disposition, statement: { fr: 'x' } })) },
      'meeting.dispositions[0].statement: unknown language "fr"',
    ],
  ])('because it %s', (_what, changes, expected) => {
    expect(read({ ...going, ...changes })).toContain(expected);
  });

  test.each<[string, Partial<Meeting>, string]>([
    [
      'has no day of signature',
      { closing: { ...signed.closing, signedOn: null } },
      'meeting.closing.signedOn',
    ],
    [
      'has two clauses of one number',
      { frozenNumbers: { ...signed.frozenNumbers, '20-trade-1': '1.2' } },
      'meeting.frozenNumbers: "1.2" stands there twice',
    ],
    [
      'has a clause numbered like a section',
      { frozenNumbers: { ...signed.frozenNumbers, '20-trade-1': '99' } },
      '"20-trade-1" has no number of a clause',
    ],
  ])('because it %s', (_what, changes, expected) => {
    expect(read({ ...signed, ...changes })).toContain(expected);
  });
});
