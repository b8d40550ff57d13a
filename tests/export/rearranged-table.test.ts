import { describe, expect, it } from 'vitest';
import { DONE, fillIn, preview, worked } from './filled-in.ts';
import { resavedByLibreOffice } from './read-files.ts';
import { columnOf, tableOf } from './workbooks.ts';

describe('a control table that somebody rearranged', () => {
  const expectReport = async (
    bytes: Uint8Array,
    text: Record<string, string> = { ru: 'Перечень согласован.' },
  ) => {
    const found = (await preview(bytes)).filter(({ proposal }) => proposal !== null);
    expect(found).toMatchObject([{ reference: '21/1.2', problems: [], proposal: { report: { text } } }]);
  };

  it('is read with other columns, sheets, order, title and merged cells', async () => {
    const bytes = await worked((sheet, workbook) => {
      fillIn(sheet, 2, DONE);
      sheet.spliceColumns(columnOf(sheet, 'Содержание пункта'), 1);
      sheet.spliceColumns(2, 0, ['Примечание', 'x', 'y']);
      const report = columnOf(sheet, 'Новый отчет: текст');
      sheet.spliceRows(1, 0, ['Сведения министерства'], []);
      sheet.mergeCells('A1:F2');
      sheet.mergeCells(4, report, 5, report);
      workbook.addWorksheet('Заметки').addRow(['Ссылка на закон', 'текст']);
    });
    await expectReport(bytes);
  });

  it('is read with its columns in another order', async () => {
    const bytes = await worked((sheet) => {
      fillIn(sheet, 2, DONE);
      const last = sheet.columnCount;
      sheet.eachRow((row) => {
        const cells = Array.from({ length: last }, (_, index) => {
          const { value, style } = row.getCell(last - index);
          return { value, style };
        });
        cells.forEach((cell, index) => {
          Object.assign(row.getCell(index + 1), cell);
        });
      });
    });
    await expectReport(bytes);
  });

  it('is read as LibreOffice saves it', async () => {
    await expectReport(resavedByLibreOffice(await worked((sheet) => fillIn(sheet, 2, DONE))));
  });

  it('is read from several sheets', async () => {
    const bytes = await worked((sheet) => fillIn(sheet, 2, DONE), tableOf({ sheets: 'per-section' }));
    await expectReport(bytes);
  });

  it('is read without what it says of itself, by its headings in any language', async () => {
    const bytes = await worked(
      (sheet, workbook) => {
        workbook.removeWorksheet('commission-desk');
        const [state, on, text] = ['vəziyyət', 'tarix', 'mətn'].map((name) =>
          columnOf(sheet, `Yeni hesabat: ${name}`),
        );
        sheet.getCell(2, state ?? 0).value = 'icra olunub';
        sheet.getCell(2, on ?? 0).value = '01.12.2023';
        sheet.getCell(2, text ?? 0).value = 'Siyahı razılaşdırılıb.';
      },
      tableOf({ language: 'az-Latn' }),
    );
    await expectReport(bytes, { 'az-Latn': 'Siyahı razılaşdırılıb.' });
  });

  it('proposes nothing where the columns to fill in are gone', async () => {
    const bytes = await worked((sheet) => sheet.spliceColumns(columnOf(sheet, 'Новый отчет: состояние'), 3));
    expect((await preview(bytes)).map(({ proposal, problems }) => [proposal, problems])).toEqual([
      [null, []],
      [null, []],
    ]);
  });
});
