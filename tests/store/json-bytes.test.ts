import { createHash } from 'node:crypto';
import type { Meeting } from '@shared/domain/meeting.ts';
import { canonicalJson } from '@shared/text/canonical-json.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encode } from '../../src/main/store/envelope.ts';
import { MEETING } from '../../src/main/store/file-kind.ts';
import { canonicalBytes, indentedBytes } from '../../src/main/store/json-bytes.ts';
import { SCHEMA_VERSION } from '../../src/main/store/migrations.ts';
import { settle } from '../../src/main/store/settle.ts';
import { anyWish } from '../helpers/meeting-wishes.ts';
import { draftMeeting, granted } from '../helpers/meetings.ts';

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A file as it was always written: the whole of it at once, nothing remembered. */
const writtenAtOnce = (revision: number, data: Meeting): string => {
  const sha256 = createHash('sha256').update(canonicalJson(data), 'utf8').digest('hex');
  const { id } = data;
  const format = 'commission-desk/meeting';
  const envelope = { format, schemaVersion: SCHEMA_VERSION, id, revision, sha256, data };
  return `${JSON.stringify(envelope, null, 2)}\n`;
};

test('a meeting is written byte for byte alike, edit after edit, whatever was remembered of the states before', () => {
  fc.assert(
    fc.property(fc.array(anyWish(), { minLength: 1, maxLength: 30, size: 'max' }), (wishes) => {
      let meeting = settle(structuredClone(draftMeeting));
      for (const [index, wish] of wishes.entries()) {
        meeting = settle(granted(meeting, [wish]));
        expect(textOf(encode(MEETING, { revision: index + 1, data: meeting }))).toBe(
          writtenAtOnce(index + 1, meeting),
        );
      }
    }),
  );
});

test('all JSON data is laid out as JSON.stringify and canonicalJson do, settled or not, at any depth', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const data = JSON.parse(JSON.stringify(value));
      for (const state of [data, settle({ list: [data], again: data }), [{ deeper: { list: [data] } }]]) {
        expect(textOf(indentedBytes.of(state))).toBe(JSON.stringify(state, null, 2));
        expect(textOf(canonicalBytes.of(state))).toBe(canonicalJson(state));
      }
    }),
  );
});

test('what is larger than any usual file is written alike, and so is what comes after it', () => {
  for (const length of [100_000, 3_000_000, 10]) {
    const state = settle({
      text: 'ə'.repeat(length),
      list: [{ text: 'я€😀'.repeat(length / 10) }],
      end: 'ö',
    });
    expect(textOf(indentedBytes.of(state)) === JSON.stringify(state, null, 2)).toBe(true);
    expect(textOf(canonicalBytes.of(state)) === canonicalJson(state)).toBe(true);
  }
});

test('a settled state can be changed nowhere, and one that shares parts with it is settled too', () => {
  const meeting = settle(structuredClone(draftMeeting));
  expect(() => {
    const [section] = meeting.sections;
    if (section) section.title.ru = 'changed';
  }).toThrow(TypeError);
  const [kept] = meeting.sections;
  const next = settle({ ...meeting, sections: [{ id: 'new', title: {}, clauses: [], items: [] }, kept] });
  expect(Object.isFrozen(next.sections[0]?.title)).toBe(true);
});
