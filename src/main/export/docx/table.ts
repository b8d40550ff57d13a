import {
  BorderStyle,
  type ITableBordersOptions,
  type ITableCellOptions,
  type ITableRowOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { DocxVoice } from './voice.ts';

/** Between the margins of the page, in twentieths of a point. */
export const TEXT_WIDTH = 9_354;
/** Half of the space between two columns. */
const GUTTER = 230;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const NO_BORDERS: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const thin = { style: BorderStyle.SINGLE, size: 4, color: '999999' };
export const THIN_BORDERS: ITableBordersOptions = {
  top: thin,
  bottom: thin,
  left: thin,
  right: thin,
  insideHorizontal: thin,
  insideVertical: thin,
};

/** Widths in the given proportions that fill the text width together. */
export const widths = (...proportions: number[]): number[] => {
  const total = proportions.reduce((sum, proportion) => sum + proportion, 0);
  return proportions.map((proportion) => Math.floor((TEXT_WIDTH * proportion) / total));
};

export const cell = (
  children: (Paragraph | Table)[],
  width: number,
  options: Omit<ITableCellOptions, 'children'> = {},
): TableCell =>
  new TableCell({
    ...options,
    width: { size: width, type: WidthType.DXA },
    // A cell must hold a paragraph.
    children: children.length > 0 ? children : [new Paragraph({})],
  });

export const tableRow = (children: TableCell[], options: Omit<ITableRowOptions, 'children'> = {}): TableRow =>
  new TableRow({ ...options, children });

/** A table over the whole text width, its first column at the start of the first voice. */
export const table = (
  voices: DocxVoice[],
  columnWidths: number[],
  rows: TableRow[],
  borders: ITableBordersOptions,
): Table =>
  new Table({
    rows,
    columnWidths,
    borders,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: voices[0]?.rightToLeft ?? false,
  });

/** Content that stays on one page whatever stands before it: programs keep a row whole, but not two tables together. */
export const unsplit = (voices: DocxVoice[], content: (Paragraph | Table)[]): Table => {
  const margins = { marginUnitType: WidthType.DXA, left: 0, right: 0 };
  const row = tableRow([cell(content, TEXT_WIDTH, { margins })], { cantSplit: true });
  return table(voices, [TEXT_WIDTH], [row], NO_BORDERS);
};

/**
 * Cells of one row, the same part in every voice. The outer edges keep to the margins of the page; not in a table from
 * right to left, where programs disagree which margin of a cell is the left one.
 */
export const parallelCells = (voices: DocxVoice[], part: (voice: DocxVoice) => Paragraph[]): TableCell[] => {
  const columns = widths(...voices.map(() => 1));
  const fromRight = voices[0]?.rightToLeft ?? false;
  return voices.map((voice, index) =>
    cell(part(voice), columns[index] ?? 0, {
      margins: {
        marginUnitType: WidthType.DXA,
        left: index === 0 && !fromRight ? 0 : GUTTER,
        right: index === voices.length - 1 && !fromRight ? 0 : GUTTER,
      },
    }),
  );
};
