import type { Meeting } from '@shared/domain/meeting.ts';
import { formulas } from '@shared/record/built-in-formulas.ts';
import type { Block } from '@shared/record/record-document.ts';
import { recordDocumentOf } from '@shared/record/record-document-of.ts';
import { describe, expect, test } from 'vitest';
import { fixtureCommission, fixtureMeeting } from '../../../helpers/fixture.ts';
import { earlierMeeting, meetingDeciding } from '../../../helpers/meeting-deciding.ts';

const HEADING = 'Implementation of earlier decisions';

const bodyOf = (meeting: Meeting, earlier: readonly Meeting[] = [earlierMeeting()]): Block[] =>
  recordDocumentOf(
    meeting,
    fixtureCommission(),
    { original: 'ru', languages: ['en'], layout: 'single' },
    formulas,
    earlier,
  ).body;

const textOf = (block: Block | undefined): string => (block && 'text' in block ? (block.text[0] ?? '') : '');

const isSection = (block: Block): boolean =>
  block.kind === 'heading' && block.level === 1 && block.id !== null;

/** The part from its heading to the first section of the body. */
const partOf = (body: readonly Block[]): Block[] => {
  const start = body.findIndex((block) => textOf(block) === HEADING);
  return start < 0 ? [] : body.slice(start, body.findIndex(isSection));
};

describe('the part on the implementation of earlier decisions', () => {
  const meeting = meetingDeciding(earlierMeeting(), ['continues', 'done']);
  const part = partOf(bodyOf(meeting));

  test('lists what was decided by section, with the clause in which an action goes on', () => {
    expect(part.map(textOf)).toEqual([
      HEADING,
      'The Sides reviewed the implementation of earlier decisions.',
      'Trade and economy',
      'Clause 1.2 of the Protocol of the twentieth meeting of the Commission has been implemented.',
      'Customs',
      'Work on clause 2.2 of the Protocol of the twentieth meeting of the Commission will continue. See clause 2.3.',
    ]);
  });

  test('carries no numbers and leaves those of the body as they were', () => {
    expect(part.filter((block) => 'number' in block && block.number !== null)).toEqual([]);
    const closedOnly = meetingDeciding(earlierMeeting(), ['done']);
    const without = bodyOf(fixtureMeeting());
    const body = bodyOf(closedOnly);
    expect(body.slice(body.findIndex(isSection))).toEqual(without.slice(without.findIndex(isSection)));
  });

  test('stands after the agenda', () => {
    const body = bodyOf(meeting);
    const before = body.slice(0, body.indexOf(partOf(body)[0] as Block));
    expect(before.at(-1)?.kind).toBe('numbered');
    expect(before.map(textOf)).toContain('Agenda');
  });

  test('is not there where nothing was decided', () => {
    expect(partOf(bodyOf(fixtureMeeting()))).toEqual([]);
  });
});

test('decisions about several meetings stand in the order in which these were held', () => {
  const older: Meeting = { ...earlierMeeting(), id: 'meeting-19', ordinal: 19, firstDay: '2021-07-06' };
  const meeting = meetingDeciding(earlierMeeting(), ['done']);
  meeting.dispositions.push(...meetingDeciding(older, ['done']).dispositions);
  const statements = partOf(bodyOf(meeting, [earlierMeeting(), older])).map(textOf);
  expect(statements.flatMap((text) => text.match(/1\.2 .* (nineteenth|twentieth)/)?.[1] ?? [])).toEqual([
    'nineteenth',
    'twentieth',
  ]);
});

test('a decision about a section that this record has not comes last, under its own heading', () => {
  const meeting = meetingDeciding(earlierMeeting(), ['done']);
  meeting.sections = meeting.sections.filter(({ id }) => id !== 'trade');
  expect(
    partOf(bodyOf(meeting)).flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? block.text : [],
    ),
  ).toEqual(['Customs', 'Trade and economy']);
});

test('a decision whose meeting cannot be read is in the record all the same', () => {
  const statements = partOf(bodyOf(meetingDeciding(earlierMeeting(), ['done']), [])).map(textOf);
  expect(statements.filter((text) => text.includes('has been implemented'))).toHaveLength(2);
});

test('a statement that is not written yet leaves a gap', () => {
  const meeting = meetingDeciding(earlierMeeting(), ['continues']);
  for (const disposition of meeting.dispositions) disposition.statement = {};
  expect(partOf(bodyOf(meeting)).filter((block) => textOf(block) === '')).toHaveLength(2);
});
