import { unguardedText } from '@shared/text/formula-guard.ts';
import { describe, expect, it } from 'vitest';
import { controlTableCsv } from '../../src/main/export/control-table-csv.ts';
import { fixtureCommission } from '../helpers/fixture.ts';
import { rowsOf, SECRETS, signedMeeting } from './followed-actions.ts';
import { convertedByLibreOffice } from './read-files.ts';

/** The records of a CSV in which every field is quoted, strictly by RFC 4180. */
const recordsOf = (bytes: Uint8Array): string[][] => {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  expect(text).toMatch(/^\uFEFF(?:"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*\r\n)+$/);
  return text
    .slice(1, -2)
    .split(/\r\n(?=(?:[^"]|"[^"]*")*$)/)
    .map((record) =>
      [...record.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, field = '']) => field.replaceAll('""', '"')),
    );
};

const NASTY = ['=HYPERLINK("http://evil.example","x")', '+1', '-1', '@SUM(1)', '\t=1', "'=1", '＝1'];

const csvWith = (text: string): Uint8Array =>
  controlTableCsv(
    rowsOf(
      signedMeeting((meeting) => {
        for (const clause of meeting.sections[0]?.clauses ?? []) clause.text.ru = text;
      }),
    ),
    [fixtureCommission()],
    'ru',
  );

describe('the control table as CSV', () => {
  it('is UTF-8 with a byte order mark by RFC 4180, one record an action', () => {
    const [heading, first, second, ...others] = recordsOf(csvWith('Одна "строка",\nдругая; третья'));
    expect(others).toEqual([]);
    expect(heading?.slice(0, 3)).toEqual(['Ссылка', 'Раздел', 'Содержание пункта']);
    expect(first?.slice(0, 3)).toEqual(['21/1.2', 'Торговля и экономика', 'Одна "строка",\nдругая; третья']);
    expect(first).toContain('2023-12-01');
    expect(first?.slice(-6)).toEqual([
      '2023-10-02',
      'выполнено частично',
      'Перечень барьеров составлен; предложения готовятся.',
      '',
      '',
      '',
    ]);
    expect(second?.[0]).toBe('21/2.2');
  });

  it.each(NASTY)('guards %j against being read as a formula, so that it can be taken off again', (text) => {
    const field = recordsOf(csvWith(text))[1]?.[2] ?? '';
    expect(field).toMatch(/^'/);
    expect(unguardedText(field)).toBe(text.replace('\t', ' '));
  });

  it('opens in LibreOffice without a single formula', () => {
    for (const text of NASTY.slice(0, 4))
      expect(convertedByLibreOffice(csvWith(text), 'table.csv', 'fods')).not.toContain('table:formula');
  });

  it('holds nothing private', () => {
    const text = new TextDecoder().decode(csvWith('text'));
    for (const secret of SECRETS) expect(text).not.toContain(secret);
  });
});
