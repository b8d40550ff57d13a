import { describe, expect, it } from 'vitest';
import { previewReports } from '../../src/main/reports/preview-reports.ts';
import { TODAY, worked } from './filled-in.ts';
import { rowsOf } from './followed-actions.ts';
import { handMadeWorkbook, packed } from './hand-made-workbook.ts';
import { tableOf } from './workbooks.ts';

const rows = rowsOf();

describe('a file that is no control table', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['garbage', new Uint8Array(1_000).fill(7)],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n%âãÏÓ\n')],
  ])('is refused in one line: %s', async (_, bytes) => {
    expect(await previewReports(bytes, rows, 'ru', TODAY)).toMatchObject({
      ok: false,
      error: { code: 'invalid-input', subject: 'the file is not an XLSX workbook that can be read' },
    });
  });

  it('is refused where it is too large', async () => {
    expect(await previewReports(new Uint8Array(20_000_000), rows, 'ru', TODAY)).toMatchObject({
      ok: false,
      error: { subject: 'the file is larger than 15 MB' },
    });
  });

  it('is refused where it is cut off', async () => {
    const bytes = await tableOf();
    for (const length of [100, bytes.length - 30, bytes.length - 1])
      expect((await previewReports(bytes.slice(0, length), rows, 'ru', TODAY)).ok).toBe(false);
  });

  it('is refused where it is another workbook, or of another commission', async () => {
    const other = await worked((sheet) => {
      sheet.getCell('A1').value = 'Номер';
    });
    expect(await previewReports(other, rows, 'ru', TODAY)).toMatchObject({
      error: { subject: 'no sheet of the workbook has the headings of a control table' },
    });
    const foreign = rows.map((row) => ({ ...row, commission: 'another' }));
    expect(await previewReports(await tableOf(), foreign, 'ru', TODAY)).toMatchObject({
      error: { subject: 'the control table is of another commission, economic-cooperation' },
    });
  });
});

describe('a workbook made to harm', () => {
  const heading = '<row r="1"><c r="A1" t="inlineStr"><is><t>Reference</t></is></c></row>';
  const everywhere = 'A1:XFD1048576';

  it.each([
    ['merges all cells', `<mergeCells count="1"><mergeCell ref="${everywhere}"/></mergeCells>`],
    [
      'has a list for all cells',
      `<dataValidations count="1"><dataValidation type="list" sqref="${everywhere}"><formula1>"a"</formula1></dataValidation></dataValidations>`,
    ],
    ['has links in all cells', `<hyperlinks><hyperlink ref="${everywhere}" display="x"/></hyperlinks>`],
  ])('is read where it %s', async (_, after) => {
    const result = await previewReports(handMadeWorkbook({ rows: heading, after }), rows, 'ru', TODAY);
    expect(result).toEqual({ ok: true, value: [] });
  });

  const refused = async (bytes: Uint8Array) => {
    expect(bytes.length).toBeLessThan(2_000_000);
    expect(await previewReports(bytes, rows, 'ru', TODAY)).toMatchObject({
      ok: false,
      error: { subject: 'the file is not an XLSX workbook that can be read' },
    });
  };

  it('is refused where it unpacks without end, whatever size it tells', async () => {
    const bomb = `<!--${' '.repeat(100_000_000)}-->`;
    await refused(handMadeWorkbook({ rows: heading, before: bomb }));
    await refused(packed({ 'xl/worksheets/sheet1.xml': bomb }, { toldSize: 100 }));
  });

  it('is refused where it has more cells than a table, or rows beyond the last', async () => {
    await refused(
      handMadeWorkbook({ rows: `${heading}<row r="2">${'<c r="A2"/>'.repeat(2_000_000)}</row>` }),
    );
    await refused(handMadeWorkbook({ rows: `${heading}<row r="4294967295"><c r="A4294967295"/></row>` }));
  });

  it('is refused where a name means all cells', async () => {
    await refused(handMadeWorkbook({ rows: heading, name: 'Sheet1!$A$1:$XFD$1048576' }));
  });

  it('is read without believing entities', async () => {
    const document = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
    const before = handMadeWorkbook({ rows: heading.replace('Reference', '&b;'), before: document });
    expect((await previewReports(before, rows, 'ru', TODAY)).ok).toBe(false);
  });
});
