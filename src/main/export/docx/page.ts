import type { Parallel, PrintedDocument } from '@shared/record/record-document.ts';
import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  type Paragraph,
  SectionType,
  type TextRun,
} from 'docx';
import { flow } from './flow.ts';
import { paragraph, paragraphOf, run } from './text.ts';
import type { DocxVoice } from './voice.ts';

const A4 = { width: 11_906, height: 16_838 };
const MARGIN = { top: 1_134, bottom: 1_134, left: 1_701, right: 851, header: 567, footer: 567 };
const SMALL = { size: 18 };

/** "Page x of y" with fields in place of {page} and {pages}. */
const pageLabel = (voice: DocxVoice, label: string): TextRun[] =>
  label.split(/(\{pages?\})/).map((part) => {
    if (part === '{page}') return run(voice, { children: [PageNumber.CURRENT] }, SMALL);
    if (part === '{pages}') return run(voice, { children: [PageNumber.TOTAL_PAGES] }, SMALL);
    return run(voice, { text: part }, SMALL);
  });

/**
 * The seal on every page, since word processors know no footer for the last one alone. It stands above the page numbers:
 * LibreOffice leaves out what follows the last table of a footer.
 */
const sealLine = ({ seal }: PrintedDocument, [voice]: DocxVoice[]): Paragraph[] =>
  seal === null || !voice
    ? []
    : [
        paragraph(
          { ...voice, rightToLeft: false },
          seal,
          { alignment: AlignmentType.CENTER, spacing: { before: 60, after: 0 } },
          { size: 14 },
        ),
      ];

const footer = (document: PrintedDocument, voices: DocxVoice[]): Footer => {
  const part = (voice: DocxVoice) => [
    paragraphOf(voice, pageLabel(voice, document.pageLabel[voice.index] ?? ''), {
      alignment: AlignmentType.CENTER,
    }),
  ];
  return new Footer({ children: [...sealLine(document, voices), ...flow(voices, [part])] });
};

/** What the document says of itself over every page. */
const header = (mark: Parallel, voices: DocxVoice[]): Header => {
  const part = (voice: DocxVoice) => [
    paragraph(voice, mark[voice.index] ?? '', { alignment: AlignmentType.CENTER }, SMALL),
  ];
  return new Header({ children: flow(voices, [part]) });
};

/** The wide margin is for the binding, at the side where the lines of the first place begin. */
const margins = ([first]: DocxVoice[]) =>
  first?.rightToLeft ? { ...MARGIN, left: MARGIN.right, right: MARGIN.left } : MARGIN;

/**
 * The frame of a text in these voices: the page, above it the mark of a draft, below it page numbers that count the
 * whole file, since not every word processor can count the pages of a section.
 */
export const section = (
  document: PrintedDocument,
  voices: DocxVoice[],
  children: ISectionOptions['children'],
): ISectionOptions => ({
  properties: { type: SectionType.NEXT_PAGE, page: { size: A4, margin: margins(voices) } },
  ...(document.mark && { headers: { default: header(document.mark, voices) } }),
  footers: { default: footer(document, voices) },
  children,
});
