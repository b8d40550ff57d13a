import { unguardedText } from '@shared/text/formula-guard.ts';
import { printable } from '@shared/text/printable.ts';
import type ExcelJS from 'exceljs';

const shown = (value: ExcelJS.CellValue): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return `${value}`;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  // What the formula showed when the file was saved. It is never worked out here.
  if ('formula' in value || 'sharedFormula' in value) return shown(value.result);
  return 'text' in value ? shown(value.text) : '';
};

/** What a reader sees in the cell, without white space around it; a day as `YYYY-MM-DD`. */
export const cellText = (cell: ExcelJS.Cell): string => unguardedText(printable(shown(cell.value)).trim());
