import { describe, expect, test } from 'vitest';
import { missingThings } from '../../../../src/renderer/app/missing-things.ts';
import { fixtureMeeting } from '../../../helpers/fixture.ts';

describe('missingThings', () => {
  test('a complete meeting lacks nothing', () => {
    const meeting = fixtureMeeting();
    expect(missingThings(meeting, meeting.languages, []).filter(({ kind }) => kind !== 'agreement')).toEqual(
      [],
    );
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
    expect(missingThings(meeting, ['ru', 'en'], ['20/1.2'])).toEqual([
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

  test('only the languages of the record count', () => {
    const meeting = fixtureMeeting();
    for (const { clauses } of meeting.sections.flatMap((section) => [section, ...section.items]))
      for (const clause of clauses) clause.text = { ...clause.text, en: ' ' };
    const kinds = (languages: string[]) => missingThings(meeting, languages, []).map(({ kind }) => kind);
    expect(kinds(['ru', 'az-Latn'])).not.toContain('clause-texts');
    expect(kinds(['ru', 'en'])).toContain('clause-texts');
  });
});
