import { concordanceOf } from '@shared/record/concordance/concordance-of.ts';
import type { Finding } from '@shared/record/concordance/finding.ts';
import type { Span } from '@shared/record/concordance/span.ts';
import { expect, it } from 'vitest';
import { sampleStore } from '../../../../../src/main/sample/sample-store.ts';
import { DISCREPANCIES, type Discrepancy } from './discrepancies.ts';

const { commission } = sampleStore();
const languages = ['ru', 'az-Latn', 'en'];

const languagesOf = ({ kind, text }: Discrepancy): string[] =>
  kind === 'missing' ? languages : Object.keys(text);

const findingsOf = (discrepancy: Discrepancy): Finding[] =>
  concordanceOf(discrepancy.text, {}, commission, languagesOf(discrepancy));

const covers = (span: Span | null, text: string, words: string): boolean => {
  const start = text.indexOf(words);
  return start >= 0 && span !== null && span.start <= start && span.end >= start + words.length;
};

/** Whether the finding is of the kind and points at one of the places. */
const shows = ({ kind, language, otherLanguage, spans }: Finding, wanted: Discrepancy): boolean =>
  kind === wanted.kind &&
  Object.entries(wanted.places).some(
    ([at, words]) =>
      (language === at && covers(spans.here, wanted.text[at] ?? '', words)) ||
      (otherLanguage === at && covers(spans.there, wanted.text[at] ?? '', words)),
  );

const isFound = (discrepancy: Discrepancy): boolean =>
  findingsOf(discrepancy).some((finding) => shows(finding, discrepancy));

it('finds 95 of 100 discrepancies, each with its kind and its place', () => {
  const found = DISCREPANCIES.filter(isFound);
  expect(DISCREPANCIES.length).toBeGreaterThanOrEqual(60);
  expect(found.length / DISCREPANCIES.length).toBeGreaterThanOrEqual(0.95);
});

it('overlooks no place but one, where two quotations might be meant', () => {
  const overlooked = DISCREPANCIES.filter((discrepancy) => !isFound(discrepancy));
  expect(overlooked.map(({ wrong }) => wrong)).toEqual(['en: "“Carpets” " was left out']);
});

it('finds little besides', () => {
  const besides = DISCREPANCIES.filter((discrepancy) => findingsOf(discrepancy).length > 1);
  expect(besides.map(({ wrong }) => wrong)).toEqual([]);
});
