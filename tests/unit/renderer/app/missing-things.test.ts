import { describe, expect, test } from 'vitest';
import { missingThings } from '../../../../src/renderer/app/missing-things.ts';
import { fixtureCommission, fixtureMeeting } from '../../../helpers/fixture.ts';

const commission = fixtureCommission();

describe('missingThings', () => {
  test('a complete meeting lacks nothing', () => {
    const meeting = fixtureMeeting();
    const things = missingThings(meeting, commission, meeting.languages, []);
    expect(things.filter(({ kind }) => kind !== 'agreement')).toEqual([]);
  });

  test('what is not settled is named in the order of the steps', () => {
    const meeting = fixtureMeeting();
    meeting.firstDay = null;
    meeting.lastDay = null;
    meeting.host = null;
    meeting.place = { ru: { nominative: 'Москва' } };
    meeting.delegations[1].delegates = [];
    meeting.agenda = [];
    meeting.sections = [];
    expect(missingThings(meeting, commission, ['ru', 'en'], ['20/1.2'])).toEqual([
      { kind: 'place', step: 'overview', language: 'en' },
      { kind: 'first-day', step: 'overview' },
      { kind: 'last-day', step: 'overview' },
      { kind: 'host', step: 'overview' },
      { kind: 'head', step: 'delegations', side: 'az' },
      { kind: 'agenda', step: 'agenda' },
      { kind: 'dispositions', step: 'previous-decisions', references: ['20/1.2'] },
      { kind: 'clauses', step: 'minutes' },
    ]);
  });

  test('disputed text is missing as such, not as text', () => {
    const meeting = fixtureMeeting();
    const clause = meeting.sections[0]?.clauses[0];
    if (!clause) throw new Error('The fixture has lost a clause.');
    clause.brackets = [{ id: 'all', at: {}, variants: { ru: clause.text } }];
    clause.text = {};
    expect(missingThings(meeting, commission, meeting.languages, [])).toContainEqual({
      kind: 'brackets',
      step: 'minutes',
      count: 1,
    });
    expect(missingThings(meeting, commission, meeting.languages, []).map(({ kind }) => kind)).not.toContain(
      'clause-texts',
    );
  });

  test('only the languages of the record count', () => {
    const meeting = fixtureMeeting();
    for (const { clauses } of meeting.sections.flatMap((section) => [section, ...section.items]))
      for (const clause of clauses) clause.text = { ...clause.text, en: ' ' };
    const kinds = (languages: string[]) =>
      missingThings(meeting, commission, languages, []).map(({ kind }) => kind);
    expect(kinds(['ru', 'az-Latn'])).not.toContain('clause-texts');
    expect(kinds(['ru', 'en'])).toContain('clause-texts');
  });

  test('names that would be printed in another language are listed with the place where they are mended', () => {
    const meeting = fixtureMeeting();
    const named = fixtureCommission();
    const [chair] = named.people.filter(({ id }) => id === 'ru-chair');
    const economy = named.bodies.find(({ id }) => id === 'ru-economy');
    if (!chair || !economy) throw new Error('the fixture has lost somebody');
    delete named.name.ru;
    delete named.sides[1].sideName.ru;
    delete chair.name.ru;
    for (const post of chair.posts) delete post.title.ru;
    delete economy.name.ru;
    expect(missingThings(meeting, named, ['ru'], []).filter(({ kind }) => kind !== 'agreement')).toEqual([
      { kind: 'commission-name', step: 'settings', language: 'ru' },
      { kind: 'side-names', step: 'settings', side: 'az', language: 'ru' },
      { kind: 'delegate-names', step: 'delegations', language: 'ru', count: 1 },
      { kind: 'delegate-posts', step: 'delegations', language: 'ru', count: 1 },
      { kind: 'body-names', step: 'minutes', language: 'ru', count: 1 },
    ]);
    expect(missingThings(meeting, named, ['az-Latn'], []).map(({ kind }) => kind)).not.toContain(
      'side-names',
    );
  });

  test('a name that is written in no language, or that nobody in the record bears, is not looked for', () => {
    const meeting = fixtureMeeting();
    const named = fixtureCommission();
    for (const side of named.sides) side.sideName = {};
    for (const person of named.people) {
      person.posts = [];
      person.body = null;
    }
    named.bodies.push({ id: 'idle', name: { en: 'Idle' }, shortName: {}, kind: 'other', side: null });
    const kinds = missingThings(meeting, named, ['ru'], []).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== 'agreement')).toEqual([]);
  });
});
