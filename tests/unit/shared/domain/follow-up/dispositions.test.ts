import { clausesOf } from '@shared/domain/numbering.ts';
import { describe, expect, test } from 'vitest';
import { after, refusalOf } from '../../../../helpers/meetings.ts';
import {
  barriers,
  customsPlan,
  ended,
  goingOn,
  nextMeeting,
  signedMeeting,
} from '../../../../helpers/years.ts';

const clauseIn = (meeting: typeof nextMeeting, id: string) =>
  clausesOf(meeting).find(({ clause }) => clause.id === id)?.clause;
const decidedIn = (meeting: typeof nextMeeting) =>
  meeting.dispositions.map(({ origin, kind }) => [origin.clause, kind]);

const continued = after(nextMeeting, goingOn(barriers, 'go-on'), ended(customsPlan));

test('an action that goes on gets a clause that points at it, with the action it is given', () => {
  expect(clauseIn(continued, 'go-on')).toMatchObject({
    origin: barriers,
    verbClass: 'commitment',
    action: { responsible: { ru: ['ru-economy'] } },
    agreedBy: [],
  });
  expect(continued.status).toBe('drafting');
  expect(decidedIn(continued)).toEqual([
    ['trade-barriers', 'continues'],
    ['customs-plan', 'done'],
  ]);
});

test('it keeps its clause and its place when it is only decided about anew', () => {
  const written = after(continued, {
    type: 'edit-clause-text',
    id: 'go-on',
    language: 'en',
    text: 'Written.',
  });
  const again = after(written, { ...goingOn(barriers, 'other', 'reformulated'), successor: null });
  expect(again.sections).toEqual(written.sections);
  expect(decidedIn(again)).toEqual([
    ['trade-barriers', 'reformulated'],
    ['customs-plan', 'done'],
  ]);
  expect(after(written, goingOn(barriers, 'other')).sections).toEqual(written.sections);
});

test('it loses its clause when it ends after all, or when nothing is decided', () => {
  for (const taken of [
    after(continued, ended(barriers, 'no-longer-relevant')),
    after(continued, { type: 'withdraw-disposition', origin: barriers }),
  ])
    expect(clauseIn(taken, 'go-on')).toBeUndefined();
});

test.each([
  ['its clause', { type: 'remove-clause', id: 'go-on' } as const],
  ['the section of its clause', { type: 'remove-section', id: 'trade' } as const],
])('it is undecided again without %s', (_, command) => {
  expect(decidedIn(after(continued, command))).toEqual([['customs-plan', 'done']]);
});

test('it is undecided again without the item of its clause', () => {
  const inItem = after(continued, {
    type: 'move-clause',
    id: 'go-on',
    container: 'small-business',
    index: 0,
  });
  expect(decidedIn(inItem)).toEqual(decidedIn(continued));
  expect(decidedIn(after(inItem, { type: 'remove-item', id: 'small-business' }))).toEqual([
    ['customs-plan', 'done'],
  ]);
});

test('it stays with the first part of a clause that is split', () => {
  const split = after(continued, { type: 'split-clause', id: 'go-on', newId: 'rest', at: { en: 10 } });
  expect(clauseIn(split, 'go-on')?.origin).toEqual(barriers);
  expect(clauseIn(split, 'rest')?.origin).toBeNull();
  expect(clauseIn(split, 'go-on')?.action).toEqual(clauseIn(continued, 'go-on')?.action);
});

test('it never goes on in a clause that obliges nobody', () => {
  expect(refusalOf(continued, { type: 'set-verb-class', id: 'go-on', verbClass: 'position' })).toBe(
    'carries-action',
  );
  const proposal = after(continued, { type: 'set-verb-class', id: 'go-on', verbClass: 'one-sided' });
  expect(clauseIn(proposal, 'go-on')?.action).not.toBeNull();
  expect(refusalOf(proposal, { type: 'set-action', id: 'go-on', present: false })).toBe('carries-action');
});

describe('a successor is refused', () => {
  const going = goingOn(barriers, 'go-on');
  const { successor } = going;
  if (!successor) throw new Error('the action goes on');
  const { clause, action } = successor;

  test.each([
    ['where there is none', null, 'successor-missing'],
    [
      'as a narrative',
      { ...successor, clause: { ...clause, verbClass: 'narrative' as const } },
      'carries-action',
    ],
    ['under an id that is taken', { ...successor, clause: { ...clause, id: 'trade' } }, 'duplicate-id'],
    ['in a section that is not there', { ...successor, container: 'nowhere' }, 'not-found'],
    [
      'of a body that is not in the register',
      { ...successor, action: { ...action, responsible: { ru: ['nobody'] } } },
      'unknown-body',
    ],
    [
      'of a body of the other side',
      { ...successor, action: { ...action, responsible: { ru: ['az-economy'] } } },
      'wrong-side',
    ],
    [
      'of a body that is not joint',
      { ...successor, action: { ...action, jointBodies: ['ru-economy'] } },
      'wrong-side',
    ],
    ['of a third side', { ...successor, action: { ...action, responsible: { xx: [] } } }, 'unknown-side'],
    [
      'with a deadline in another language',
      { ...successor, action: { ...action, expectedResult: { fr: 'un plan' } } },
      'unknown-language',
    ],
    [
      'in another language',
      { ...successor, clause: { ...clause, text: { fr: 'texte' } } },
      'unknown-language',
    ],
    [
      'spoken by a third side',
      { ...successor, clause: { ...clause, speaker: { kind: 'side' as const, side: 'xx' } } },
      'unknown-side',
    ],
  ])('%s', (_, refused, code) => {
    expect(refusalOf(nextMeeting, { ...going, successor: refused })).toBe(code);
  });
});

test('statements are written in the languages of the commission, about what is decided', () => {
  expect(refusalOf(nextMeeting, { ...ended(barriers), statement: { fr: 'fait' } })).toBe('unknown-language');
  const edit = {
    type: 'edit-disposition-statement',
    origin: barriers,
    language: 'en',
    text: 'Done.',
  } as const;
  expect(after(continued, edit).dispositions[0]?.statement).toEqual({ en: 'Done.' });
  expect(refusalOf(nextMeeting, edit)).toBe('not-found');
  expect(refusalOf(continued, { ...edit, language: 'fr' })).toBe('unknown-language');
  expect(refusalOf(nextMeeting, { type: 'withdraw-disposition', origin: barriers })).toBe('not-found');
});

test('a meeting decides about earlier actions, not about its own', () => {
  const own = { meeting: nextMeeting.id, clause: 'go-on' };
  expect(refusalOf(continued, ended(own))).toBe('not-open');
  expect(refusalOf(signedMeeting, ended(customsPlan))).toBe('meeting-signed');
});
