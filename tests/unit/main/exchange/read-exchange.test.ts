import { failure, success } from '@shared/contract/result.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EXCHANGE_VERSION,
  type Exchange,
  LARGEST_EXCHANGE,
} from '../../../../src/main/exchange/exchange-file.ts';
import { readExchange } from '../../../../src/main/exchange/read-exchange.ts';
import { exchangeFile } from '../../../../src/main/exchange/write-exchange.ts';
import { sampleStore } from '../../../../src/main/sample/sample-store.ts';

const { commission, meetings } = sampleStore();
const exchanges = meetings.map(
  (meeting): Exchange => ({
    format: 'commission-desk/exchange',
    schemaVersion: EXCHANGE_VERSION,
    commission,
    meeting,
  }),
);
const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

type Path = readonly (string | number)[];

/** A copy of the drafting meeting's file in which the member at `path` is replaced. */
const withChange = (path: Path, value: unknown): Uint8Array => {
  const copy = structuredClone(exchanges[1]) as unknown as Record<string | number, unknown>;
  let holder = copy;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  holder[path.at(-1) ?? ''] = value;
  return bytesOf(copy);
};

const subjectOf = (bytes: Uint8Array): string => {
  const read = readExchange(bytes);
  return read.ok ? 'accepted' : read.error.subject;
};

describe('an exchange file', () => {
  test.each(exchanges)('comes back as it went out: $meeting.id', (exchange) => {
    const { name, mediaType, bytes } = exchangeFile(exchange.commission, exchange.meeting);
    expect(readExchange(bytes)).toEqual(success(exchange));
    expect(name).toBe(`${commission.id}-${exchange.meeting.ordinal}.json`);
    expect(mediaType).toBe('application/json');
  });

  test('is refused when it is too large, before anything is parsed', () => {
    expect(readExchange(new Uint8Array(LARGEST_EXCHANGE + 1))).toEqual(
      failure('invalid-input', 'the file is larger than 8 MB'),
    );
  });

  test('is refused when it was written by a newer version', () => {
    const newer = readExchange(bytesOf({ ...exchanges[1], schemaVersion: 77, unheardOf: true }));
    expect(newer).toEqual(failure('newer-format', expect.stringContaining('version 77')));
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{"format":'],
    ['another value', '[1,2]'],
    ['another format', '{"format":"minutes","schemaVersion":1}'],
    ['no version', '{"format":"commission-desk/exchange"}'],
    ['a version of another kind', '{"format":"commission-desk/exchange","schemaVersion":"1"}'],
  ])('is refused when it holds %s', (_what, text) => {
    expect(subjectOf(new TextEncoder().encode(text))).toBe(
      'the file is not an exchange file of Commission Desk',
    );
  });

  test('is refused when it is no UTF-8', () => {
    expect(subjectOf(new Uint8Array([0xff, 0xfe, 0x7b, 0x00]))).toContain('not an exchange file');
  });

  test('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(readExchange(bytes).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readExchange(bytesOf({ ...exchanges[1], meeting: value })).ok).toBe(false);
      }),
    );
  });
});

const clause = ['meeting', 'sections', 0, 'clauses', 0] as const;

describe('a shape that does not fit is told with its place', () => {
  test.each<[string, Path, unknown, string]>([
    ['an unknown field', ['extra'], 1, 'the file: Unrecognized key: "extra"'],
    [
      'an unknown field deep inside',
      [...clause, 'note'],
      '',
      'meeting.sections[0].clauses[0]: Unrecognized key: "note"',
    ],
    [
      'a wrong language tag',
      [...clause, 'text', 'az_Latn'],
      '',
      'meeting.sections[0].clauses[0].text.az_Latn: not a language tag',
    ],
    ['a wrong day', ['meeting', 'firstDay'], '2026-02-30', 'meeting.firstDay: Invalid ISO date'],
    ['an identifier that is a path', ['meeting', 'id'], '../x', 'meeting.id: not an identifier'],
    ['an unknown verb class', [...clause, 'verbClass'], 'vote', 'meeting.sections[0].clauses[0].verbClass: '],
  ])('%s', (_what, path, value, expected) => {
    expect(subjectOf(withChange(path, value))).toContain(expected);
  });
});

describe('what does not hold together is refused with its place', () => {
  const [firstClause] = exchanges[1]?.meeting.sections[0]?.clauses ?? [];
  test.each<[string, Path, unknown, string]>([
    [
      'a language of no side',
      [...clause, 'text', 'fr'],
      'x',
      'meeting.sections[0].clauses[0].text: unknown language "fr"',
    ],
    [
      'another commission',
      ['meeting', 'commission'],
      'other',
      'meeting.commission: unknown commission "other"',
    ],
    ['an unknown host', ['meeting', 'host'], 'fr', 'meeting.host: unknown side "fr"'],
    [
      'an unknown delegate',
      ['meeting', 'delegations', 0, 'delegates', 0, 'person'],
      'nobody',
      'meeting.delegations[0].delegates[0].person: unknown person',
    ],
    [
      'delegations in the wrong order',
      ['meeting', 'delegations', 0, 'side'],
      commission.sides[1].id,
      'meeting.delegations[0].side',
    ],
    [
      'an unknown speaker',
      [...clause, 'speaker'],
      { kind: 'body', body: 'none' },
      'meeting.sections[0].clauses[0].speaker: unknown joint body "none"',
    ],
    [
      'agreement of a stranger',
      [...clause, 'agreedBy'],
      ['fr'],
      'meeting.sections[0].clauses[0].agreedBy: unknown side "fr"',
    ],
    ['a clause twice', [...clause, 'id'], exchanges[1]?.meeting.sections[0]?.id, 'stands there twice'],
    [
      'a commitment without an action',
      ['meeting', 'sections', 0, 'clauses', 0],
      { ...firstClause, verbClass: 'commitment', action: null },
      'a commitment needs one',
    ],
    ['numbers before signature', ['meeting', 'frozenNumbers'], {}, 'meeting.frozenNumbers'],
    ['a signed meeting without numbers', ['meeting', 'status'], 'signed', 'meeting.frozenNumbers'],
    [
      'days the wrong way round',
      ['meeting', 'lastDay'],
      '1990-01-01',
      'meeting.lastDay: before the first day',
    ],
    [
      'an annex of a stranger',
      ['meeting', 'annexes', 0, 'content'],
      { kind: 'delegation', side: 'fr' },
      'meeting.annexes[0].content.side: unknown side "fr"',
    ],
    ['a person twice', ['commission', 'people', 1], commission.people[0], 'commission.people: '],
    [
      'a body of a stranger',
      ['commission', 'bodies', 0, 'side'],
      'fr',
      'commission.bodies[0].side: unknown side "fr"',
    ],
    [
      'an unknown co-chair',
      ['commission', 'sides', 0, 'coChair'],
      'nobody',
      'commission.sides[0].coChair: unknown person',
    ],
    [
      'a text that is signed but not written',
      ['commission', 'authenticLanguages'],
      ['fr'],
      'commission.authenticLanguages: unknown language "fr"',
    ],
  ])('%s', (_what, path, value, expected) => {
    expect(subjectOf(withChange(path, value))).toContain(expected);
  });
});
