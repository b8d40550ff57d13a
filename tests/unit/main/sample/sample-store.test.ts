import { applyToMeeting } from '@shared/domain/apply-meeting.ts';
import { type Clause, VERB_CLASSES } from '@shared/domain/clause.ts';
import { Commission } from '@shared/domain/commission.ts';
import { DeadlineMeaning } from '@shared/domain/deadline.ts';
import { DeskSettings } from '@shared/domain/desk-settings.ts';
import { FollowUps, NO_NOTES, REPORTED_STATES } from '@shared/domain/follow-up.ts';
import { DELEGATE_ROLES, Meeting } from '@shared/domain/meeting.ts';
import { MeetingVersion } from '@shared/domain/meeting-version.ts';
import { nextHeader } from '@shared/domain/new-meeting.ts';
import { clausesOf, numbersOf } from '@shared/domain/numbering.ts';
import { postOn } from '@shared/domain/person.ts';
import { openActionsFor, trackActions } from '@shared/domain/tracked-action.ts';
import { canonicalJson } from '@shared/text/canonical-json.ts';
import { describe, expect, test } from 'vitest';
import { sampleStore } from '../../../../src/main/sample/sample-store.ts';

const { commission, meetings, agreed, followUps, versions, settings } = sampleStore();
const [meeting20, meeting21] = meetings as [Meeting, Meeting];
const clausesIn = (meeting: Meeting): Clause[] => clausesOf(meeting).map(({ clause }) => clause);
const actionsIn = (meeting: Meeting) => clausesIn(meeting).flatMap(({ action }) => action ?? []);

const FIELDS = [
  'trade',
  'industry',
  'energy',
  'transport',
  'agriculture',
  'finance',
  'healthcare',
  'culture',
  'science',
  'regions',
  'education',
  'tourism',
];

describe('the sample', () => {
  test('is valid data and the same every time', () => {
    expect(Commission.parse(commission)).toEqual(commission);
    for (const meeting of meetings) expect(Meeting.parse(meeting)).toEqual(meeting);
    for (const entries of followUps) expect(FollowUps.parse(entries)).toEqual(entries);
    for (const version of versions) expect(MeetingVersion.parse(version)).toEqual(version);
    expect(DeskSettings.parse(settings)).toEqual(settings);
    expect(sampleStore()).toEqual({ commission, meetings, agreed, followUps, versions, settings });
    expect(agreed).toMatchObject([{ status: 'agreed', frozenNumbers: null }, null]);
  });

  test('covers the twelve fields in both meetings', () => {
    expect(meeting20.sections.map(({ id }) => id)).toEqual(FIELDS);
    expect(meeting21.sections.map(({ id }) => id)).toEqual([...FIELDS, 'organisation']);
  });

  test.each(meetings)('has delegations of eight and eight with every role, $id', (meeting) => {
    for (const { delegates } of meeting.delegations) {
      expect(delegates).toHaveLength(8);
      expect(new Set(delegates.map(({ role }) => role))).toEqual(new Set(DELEGATE_ROLES));
    }
  });

  test.each(meetings)('gives every delegate a post on the day, $id', (meeting) => {
    for (const delegate of meeting.delegations.flatMap(({ delegates }) => delegates)) {
      const person = commission.people.find(({ id }) => id === delegate.person);
      expect(person && postOn(person, meeting.firstDay), delegate.person).toBeDefined();
    }
  });

  test.each(meetings)('charges somebody with every action, $id', (meeting) => {
    for (const { responsible, jointBodies } of actionsIn(meeting))
      expect(Object.values(responsible).flat().length + jointBodies.length).toBeGreaterThan(0);
  });
});

describe('the 20th meeting', () => {
  test('is signed in Baku, with its numbers frozen', () => {
    expect(meeting20).toMatchObject({ ordinal: 20, status: 'signed', host: 'az' });
    expect(meeting20.closing.signedOn).toBe(meeting20.lastDay);
    expect(meeting20.frozenNumbers).toMatchObject({ trade: '1', '20-trade-1': '1.1', tourism: '12' });
    expect(numbersOf(meeting20).size).toBe(meeting20.sections.length + clausesIn(meeting20).length);
  });

  test('takes no further command', () => {
    const command = { type: 'remove-section', id: 'trade' } as const;
    expect(applyToMeeting(meeting20, command, commission)).toMatchObject({
      ok: false,
      rejection: { code: 'meeting-signed' },
    });
  });

  test('has thirty clauses and sixteen actions', () => {
    expect(clausesIn(meeting20)).toHaveLength(30);
    expect(actionsIn(meeting20)).toHaveLength(16);
  });
});

describe('what was reported about the 20th meeting', () => {
  const tracked = trackActions(meetings, followUps);
  const reports = tracked.flatMap((action) => action.reports);

  test('comes from both sides, in every state, on most of its actions', () => {
    expect(tracked).toHaveLength(16);
    const reported = tracked.filter((action) => action.reports.length > 0);
    expect(reported.length).toBeGreaterThan(12);
    expect(reported.length).toBeLessThan(tracked.length);
    expect(new Set(reports.map(({ side }) => side))).toEqual(new Set(['ru', 'az']));
    expect(new Set(reports.map(({ state }) => state))).toEqual(new Set(REPORTED_STATES));
    const onlyOneSide = reported.filter(
      (action) => new Set(action.reports.map(({ side }) => side)).size === 1,
    );
    expect(onlyOneSide).not.toEqual([]);
  });

  test('was reported between the two meetings', () => {
    for (const { on } of reports) {
      expect(on > (meeting20.closing.signedOn ?? '')).toBe(true);
      expect(on < (meeting21.firstDay ?? '')).toBe(true);
    }
  });

  test('leaves every action for the 21st meeting to decide about', () => {
    expect(openActionsFor(meeting21, tracked)).toEqual(tracked);
    expect(meeting21.dispositions).toEqual([]);
    expect(meeting21.agenda[0]?.text.en).toBe(
      'Implementation of the decisions of the 20th meeting of the Commission',
    );
  });

  test('has private notes of the Russian side on a few', () => {
    expect(settings.ownSide).toBe('ru');
    const noted = tracked.filter((action) => canonicalJson(action.private) !== canonicalJson(NO_NOTES));
    expect(noted.length).toBeGreaterThan(2);
    expect(noted.length).toBeLessThan(8);
    expect(noted.some((action) => action.private.controlDate !== null)).toBe(true);
  });
});

describe('the 21st meeting', () => {
  test('succeeds the 20th as announced there', () => {
    const { ordinal, host, place, languages } = nextHeader(commission, meeting20);
    expect(meeting21).toMatchObject({ ordinal, host, place, languages, status: 'drafting' });
    expect(meeting21.nextMeeting).toMatchObject({ host: 'az', place: meeting20.place });
  });

  test('has at least 66 clauses and 24 actions, in sections and in items', () => {
    expect(clausesIn(meeting21).length).toBeGreaterThanOrEqual(66);
    expect(actionsIn(meeting21).length).toBeGreaterThanOrEqual(24);
    expect(meeting21.sections.flatMap(({ items }) => items).length).toBeGreaterThan(0);
    expect(meeting21.agenda.length).toBeGreaterThanOrEqual(5);
  });

  test('shows every kind of deadline, verb class and speaker', () => {
    const precisions = DeadlineMeaning.options.map(({ shape }) => shape.precision.value);
    expect(new Set(actionsIn(meeting21).map(({ deadline }) => deadline.meaning.precision))).toEqual(
      new Set(precisions),
    );
    const clauses = clausesIn(meeting21);
    expect(new Set(clauses.map(({ verbClass }) => verbClass))).toEqual(new Set(VERB_CLASSES));
    const speakers = clauses.map(({ speaker }) => (speaker?.kind === 'side' ? speaker.side : speaker?.kind));
    expect(new Set(speakers)).toEqual(new Set(['both-sides', 'ru', 'az', 'commission', 'body']));
  });

  test('leaves a few clauses open: agreed by one side, the other or none', () => {
    const agreements = clausesIn(meeting21).map(({ agreedBy }) => agreedBy.join(' and '));
    expect(new Set(agreements)).toEqual(new Set(['ru and az', 'ru', 'az', '']));
    expect(agreements.filter((sides) => sides !== 'ru and az').length).toBeLessThan(12);
  });

  test.each([
    ['a forum in Baku', 'Baku in November 2022'],
    ['its visitors', 'more than 700 participants'],
    ['the regions with links', 'more than 70 constituent entities'],
    ['the agreements of regions', '12 constituent entities'],
    ['the business council', 'more than 10 practical events'],
    ['the working group', 'Working Group on Food Safety'],
    ['the initiative', 'February 2023'],
    ['the anniversary', '30th anniversary'],
  ])('records %s', (_, words) => {
    expect(clausesIn(meeting21).some(({ text }) => text.en?.includes(words))).toBe(true);
  });
});
