import { clausesOf } from '@shared/domain/numbering.ts';
import { concordanceOf } from '@shared/record/concordance/concordance-of.ts';
import { concordanceOfClause } from '@shared/record/concordance/concordance-of-clause.ts';
import { expect, it } from 'vitest';
import { sampleStore } from '../../../../../src/main/sample/sample-store.ts';

const { commission, meetings } = sampleStore();
const { languages } = commission;
const clauses = meetings.flatMap((meeting) => clausesOf(meeting).map(({ clause }) => clause));

it('raises at most one false alarm per 50 clauses of the sample', () => {
  const findings = clauses.flatMap((clause) => concordanceOfClause(clause, commission, languages));
  expect(clauses.length).toBeGreaterThanOrEqual(100);
  expect(findings.map(({ field, key, expected }) => `${field} ${key} ${expected}`)).toEqual([]);
});

it('raises none in the other texts of the sample', () => {
  const texts = meetings.flatMap((meeting) => [
    ...meeting.agenda.map(({ text }) => text),
    ...meeting.annexes.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : [])),
  ]);
  const findings = texts.flatMap((text) => concordanceOf(text, {}, commission, languages));
  expect(findings).toEqual([]);
});

it('finds any year of the sample that is changed in one language', () => {
  for (const clause of clauses) {
    const year = /\b20\d\d\b/.exec(clause.text.en ?? '');
    if (!year) continue;
    const en = (clause.text.en ?? '').replace(year[0], `${Number(year[0]) + 5}`);
    const [finding] = concordanceOf({ ...clause.text, en }, {}, commission, languages);
    expect(finding?.kind).toBe('date');
    expect(finding?.otherLanguage).toBe('en');
  }
});
