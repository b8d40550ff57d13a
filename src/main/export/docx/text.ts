import { AlignmentType, type IParagraphOptions, type IRunOptions, Paragraph, TextRun } from 'docx';
import { stretches } from './direction.ts';
import { type DocxVoice, languageName } from './voice.ts';

export type RunStyle = Pick<IRunOptions, 'bold' | 'italics' | 'size'>;
export type ParagraphStyle = Omit<IParagraphOptions, 'text' | 'children' | 'bidirectional'>;

/** Scripts that are written from right to left have no italics: what would be slanted is bold. */
const upright = ({ italics, ...style }: RunStyle = {}): RunStyle => ({
  ...style,
  ...(italics && { bold: true }),
  italics: false,
});

/** A run in the language and direction of its voice. */
export const run = (
  voice: DocxVoice,
  content: Pick<IRunOptions, 'text' | 'break' | 'children'>,
  style: RunStyle = {},
): TextRun => {
  const language = languageName(voice.tag);
  return voice.rightToLeft
    ? new TextRun({
        ...content,
        ...upright(style),
        rightToLeft: true,
        language: { bidirectional: language },
      })
    : new TextRun({ ...content, ...style, language: { value: language } });
};

const line = (voice: DocxVoice, text: string, style?: RunStyle): TextRun[] =>
  voice.rightToLeft
    ? stretches(text).map((part) =>
        part.leftToRight
          ? new TextRun({ ...upright(style), text: part.text, noProof: true })
          : run(voice, { text: part.text }, style),
      )
    : [run(voice, { text }, style)];

/** The runs of a text, with its line breaks. */
export const runs = (voice: DocxVoice, text: string, style?: RunStyle): TextRun[] =>
  text
    .split('\n')
    .flatMap((part, index) => [
      ...(index === 0 ? [] : [run(voice, { break: 1 }, style)]),
      ...line(voice, part, style),
    ]);

/** A paragraph of runs in the direction of its voice. */
export const paragraphOf = (voice: DocxVoice, children: TextRun[], style: ParagraphStyle = {}): Paragraph =>
  new Paragraph({ ...style, bidirectional: voice.rightToLeft, children });

/** The start of a narrow cell, where justified lines would be torn apart. */
export const AT_START: ParagraphStyle = { alignment: AlignmentType.START };

/** A paragraph of plain text. */
export const paragraph = (
  voice: DocxVoice,
  text: string,
  style?: ParagraphStyle,
  runStyle?: RunStyle,
): Paragraph => paragraphOf(voice, runs(voice, text, runStyle), style);

/** Running text, a paragraph for each of its lines: a line that ends with a break would be stretched if justified. */
export const paragraphs = (voice: DocxVoice, text: string, style?: ParagraphStyle): Paragraph[] =>
  text.split('\n').map((line) => paragraph(voice, line, style));
