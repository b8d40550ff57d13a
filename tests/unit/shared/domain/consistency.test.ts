import type { Bracket } from '@shared/domain/bracket.ts';
import type { Commission } from '@shared/domain/commission.ts';
import { brokenReferences } from '@shared/domain/consistency/broken-references.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { describe, expect, test } from 'vitest';
import { after, agreedMeeting, commission } from '../../../helpers/meetings.ts';

const signedMeeting = after(agreedMeeting, { type: 'sign', signedOn: '2023-07-07' });
const [firstDelegation, secondDelegation] = agreedMeeting.delegations;
const [firstSection, ...otherSections] = agreedMeeting.sections;
if (!firstSection) throw new Error('The fixture has no section.');
const [firstClause, ...otherClauses] = firstSection.clauses;
if (!firstClause) throw new Error('The fixture has no clause.');

const withFirstClause = (changes: Partial<typeof firstClause>): Meeting => ({
  ...agreedMeeting,
  sections: [
    { ...firstSection, clauses: [{ ...firstClause, ...changes }, ...otherClauses] },
    ...otherSections,
  ],
});
/** The first clause with something disputed in it, and nobody's agreement. */
const withBracket = (bracket: Partial<Bracket>, changes: Partial<typeof firstClause> = {}): Meeting => ({
  ...withFirstClause({
    brackets: [{ id: 'disputed', at: { ru: 7 }, variants: { az: { ru: 'один' } }, ...bracket }],
    agreedBy: [],
    ...changes,
  }),
  status: 'drafting',
});
const withDelegates = (...delegates: Meeting['delegations'][0]['delegates']): Meeting => ({
  ...agreedMeeting,
  delegations: [{ ...firstDelegation, delegates }, secondDelegation],
});
const { person } = firstDelegation.delegates[0] ?? { person: '' };

test('what the commands make holds together', () => {
  for (const meeting of [agreedMeeting, signedMeeting, withBracket({})])
    expect([...brokenReferences(commission, meeting)]).toEqual([]);
});

describe('a meeting from outside is told', () => {
  test.each<[string, Meeting, string]>([
    ['a side that agrees twice', withFirstClause({ agreedBy: ['ru', 'ru'] }), 'a side stands there twice'],
    ['agreed with an open clause', withFirstClause({ agreedBy: ['ru'] }), 'clauses that are not agreed'],
    ['agreed with brackets', { ...withBracket({}), status: 'agreed' }, 'with disputed text in brackets'],
    [
      'disputed text that a side agrees to',
      withBracket({}, { agreedBy: ['az'] }),
      'though a side has agreed',
    ],
    ['a bracket beyond its text', withBracket({ at: { ru: 9_999 } }), 'at.ru: beyond the end of the text'],
    ['a bracket in a strange language', withBracket({ at: { fa: 0 } }), 'unknown language "fa"'],
    ['what a strange side wants', withBracket({ variants: { tr: {} } }), 'unknown side "tr"'],
    [
      'what a side wants in no known language',
      withBracket({ variants: { az: { fa: '' } } }),
      'language "fa"',
    ],
    [
      'a bracket twice',
      withBracket({}, { brackets: [1, 2].map(() => ({ id: 'disputed', at: {}, variants: {} })) }),
      '"disputed" stands there twice',
    ],
    [
      'a body of one side as a speaker',
      withFirstClause({ speaker: { kind: 'body', body: 'ru-economy' } }),
      'unknown joint body "ru-economy"',
    ],
    [
      'two heads',
      withDelegates({ id: 'a', person, role: 'head' }, { id: 'b', person: 'ru-director', role: 'head' }),
      'has two heads',
    ],
    [
      'a person twice',
      withDelegates({ id: 'a', person, role: 'head' }, { id: 'b', person, role: 'member' }),
      `"${person}" stands there twice`,
    ],
    [
      'one number for two clauses',
      {
        ...signedMeeting,
        frozenNumbers: Object.fromEntries(
          Object.keys(signedMeeting.frozenNumbers ?? {}).map((id) => [id, '1']),
        ),
      },
      '"1" stands there twice',
    ],
    [
      'a number for nothing',
      { ...signedMeeting, frozenNumbers: { ...signedMeeting.frozenNumbers, nothing: '9' } },
      'unknown part of the meeting "nothing"',
    ],
  ])('%s', (_what, meeting, line) => {
    expect([...brokenReferences(commission, meeting)].join('\n')).toContain(line);
  });
});

test('a side speaks languages of the commission', () => {
  const [first, second] = commission.sides;
  const foreign: Commission = { ...commission, sides: [{ ...first, languages: ['fa'] }, second] };
  expect([...brokenReferences(foreign, agreedMeeting)]).toContain(
    'commission.sides[0].languages: unknown language "fa"',
  );
});
