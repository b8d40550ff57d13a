import type { Parallel, PrintedDocument, SignatureBlock } from '@shared/record/record-document.ts';
import { AlignmentType, BorderStyle, HeightRule, type Paragraph, type Table, type TableRow } from 'docx';
import { cell, NO_BORDERS, table, tableRow, widths } from './table.ts';
import { paragraph, type RunStyle } from './text.ts';
import type { DocxVoice } from './voice.ts';

const RULE = { bottom: { style: BorderStyle.SINGLE, size: 4, color: '000000' } };
const [BLOCK = 0, GAP = 0] = widths(9, 1.6, 9);

/** Both blocks level with each other, held together and on the page of what stands before them. */
export const signatureTable = (
  signatures: NonNullable<PrintedDocument['signatures']>,
  voices: DocxVoice[],
): Table => {
  const [first] = voices;
  const level = (
    part: (signed: SignatureBlock) => Parallel,
    { keepNext, ...style }: RunStyle & { keepNext: boolean },
  ): TableRow => {
    const [own, other] = signatures.map((signed): Paragraph[] =>
      voices.map((voice) =>
        paragraph(voice, part(signed)[voice.index] ?? '', { ...startOf(voice, first), keepNext }, style),
      ),
    );
    return tableRow([cell(own ?? [], BLOCK), cell([], GAP), cell(other ?? [], BLOCK)], { cantSplit: true });
  };
  const space = tableRow(
    [
      cell(blank(voices), BLOCK, { borders: RULE }),
      cell([], GAP),
      cell(blank(voices), BLOCK, { borders: RULE }),
    ],
    { cantSplit: true, height: { value: 800, rule: HeightRule.ATLEAST } },
  );
  const rows = [
    level(({ capacity }) => capacity, { bold: true, keepNext: true }),
    level(({ post }) => post, { keepNext: true }),
    space,
    level(({ name }) => name, { keepNext: false }),
  ];
  return table(voices, [BLOCK, GAP, BLOCK], rows, NO_BORDERS);
};

/** The edge where the first place begins, also for a language that is written from the other side. */
const startOf = (voice: DocxVoice, first: DocxVoice | undefined) => ({
  alignment: voice.rightToLeft === first?.rightToLeft ? AlignmentType.START : AlignmentType.END,
});

const blank = (voices: DocxVoice[]): Paragraph[] =>
  voices.slice(0, 1).map((voice) => paragraph(voice, '', { keepNext: true }));
