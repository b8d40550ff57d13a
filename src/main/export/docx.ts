import type { AnnexPart, Block, Parallel, PrintedDocument } from '@shared/record/record-document.ts';
import { AlignmentType, Document, HeadingLevel, Packer } from 'docx';
import { actionsTable } from './docx/actions.ts';
import { delegationTable } from './docx/delegation.ts';
import { type Child, flow, type Part, separator } from './docx/flow.ts';
import { embeddedFonts } from './docx/fonts.ts';
import { section } from './docx/page.ts';
import { signatureTable } from './docx/signatures.ts';
import { styles } from './docx/styles.ts';
import { unsplit } from './docx/table.ts';
import { paragraph } from './docx/text.ts';
import { textPart } from './docx/text-part.ts';
import { type DocxVoice, voicesOf } from './docx/voice.ts';

/** Blocks in their order; neighbouring blocks of text become one flow. */
const blocks = (voices: DocxVoice[], list: readonly Block[]): Child[] => {
  const children: Child[] = [];
  let parts: Part[] = [];
  const endFlow = () => {
    children.push(...flow(voices, parts));
    parts = [];
  };
  for (const block of list) {
    if (block.kind === 'delegation') {
      endFlow();
      children.push(...delegationTable(voices, block));
    } else if (block.kind === 'actions') {
      endFlow();
      children.push(actionsTable(voices, block));
    } else parts.push(textPart(block));
  }
  endFlow();
  return children;
};

const closing =
  (text: Parallel): Part =>
  (voice) => [
    paragraph(voice, text[voice.index] ?? '', {
      keepNext: true,
      spacing: { before: 240, after: 360 },
    }),
  ];

const annex = (voices: DocxVoice[], { label, title, blocks: list }: AnnexPart): Child[] => [
  separator(true),
  ...flow(voices, [
    (voice) => [
      paragraph(voice, label[voice.index] ?? '', {
        alignment: AlignmentType.END,
        keepNext: true,
        spacing: { after: 240 },
      }),
    ],
    (voice) => [
      paragraph(voice, title[voice.index] ?? '', {
        heading: HeadingLevel.HEADING_1,
        alignment: AlignmentType.CENTER,
      }),
    ],
  ]),
  separator(),
  ...blocks(voices, list),
];

/** Closing and signatures, which no page may tear apart. */
const ending = ({ closing: text, signatures }: PrintedDocument, voices: DocxVoice[]): Child[] => {
  const closed = text ? flow(voices, [closing(text)]) : [];
  if (!signatures) return closed;
  return [separator(), unsplit(voices, [...closed, separator(), signatureTable(signatures, voices)])];
};

/** One whole text of the document: body, closing, signatures, annexes. */
const original = (document: PrintedDocument, voices: DocxVoice[]): Child[] => [
  ...blocks(voices, document.body),
  ...ending(document, voices),
  ...document.annexes.flatMap((part) => annex(voices, part)),
];

/**
 * The document as a DOCX file: real heading styles, literal numbers, every run in its language. In columns one text
 * holds all languages, else each language has a section of its own.
 */
export const docxOf = async (document: PrintedDocument): Promise<Uint8Array> => {
  const voices = voicesOf(document);
  const inColumns = document.layout === 'columns' && voices.length > 1;
  const texts = inColumns ? [voices] : voices.map((voice) => [voice]);
  const file = new Document({
    title: document.title[0] ?? '',
    creator: 'Commission Desk',
    lastModifiedBy: 'Commission Desk',
    fonts: await embeddedFonts(voices),
    styles: styles(inColumns ? 22 : 24),
    sections: texts.map((text) => section(document, text, original(document, text))),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
};
