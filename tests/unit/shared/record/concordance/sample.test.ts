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

/** The text with each of its numbers and registered names changed, one at a time. */
const changesOf = (text: string, language: string) => {
  const numbers = [...text.matchAll(/\d+/g)].map(({ 0: from, index }) => ({
    index,
    from,
    to: `${Number(from) + 1}`,
  }));
  const names = commission.bodies.flatMap((body) => {
    const from = body.name[language] ?? '';
    const other = commission.bodies.find(({ id, side }) => id !== body.id && side === body.side);
    const index = text.indexOf(from);
    return index < 0 ? [] : [{ index, from, to: other?.name[language] ?? '' }];
  });
  return [...numbers, ...names].map(({ index, from, to }) => ({
    index,
    text: text.slice(0, index) + to + text.slice(index + from.length),
  }));
};

it.each(languages)('finds any number and any name of the sample that is changed in %s', (language) => {
  let changes = 0;
  for (const clause of clauses)
    for (const { index, text } of changesOf(clause.text[language] ?? '', language)) {
      changes += 1;
      const findings = concordanceOf({ ...clause.text, [language]: text }, {}, commission, languages);
      const places = findings.map((finding) =>
        finding.language === language ? finding.spans.here : finding.spans.there,
      );
      expect(
        places.some((place) => place && place.start <= index && index < place.end),
        text,
      ).toBe(true);
    }
  expect(changes).toBeGreaterThan(50);
});
