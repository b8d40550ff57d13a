import {
  AlignmentType,
  type IParagraphOptions,
  type IRunOptions,
  NoBreakHyphen,
  Paragraph,
  TextRun,
} from 'docx';
import { type DocxVoice, languageName } from './voice.ts';

export type RunStyle = Pick<IRunOptions, 'bold' | 'italics' | 'size'>;
export type ParagraphStyle = Omit<IParagraphOptions, 'text' | 'children' | 'bidirectional'>;

/** A run in the language and direction of its voice. */
export const run = (
  voice: DocxVoice,
  content: Pick<IRunOptions, 'text' | 'break' | 'children'>,
  style: RunStyle = {},
): TextRun => {
  const language = languageName(voice.tag);
  return new TextRun({
    ...content,
    ...style,
    rightToLeft: voice.rightToLeft,
    language: voice.rightToLeft ? { bidirectional: language } : { value: language },
  });
};

/** Words with a hyphen or dash in them, as one piece, between the rest of the line. */
const COMPOUND = /([\p{L}\d]+(?:[-–][\p{L}\d]+)+)/u;

/**
 * Divides no compound at the end of a line, if it fits into one: readers of a printed PDF would take its hyphen for one
 * of the typesetter's.
 */
const undivided = ({ lineLength }: DocxVoice, line: string): (string | NoBreakHyphen)[] =>
  line.split(COMPOUND).flatMap((part, index) => {
    const [first = '', ...others] = part.length <= lineLength && index % 2 === 1 ? part.split('-') : [part];
    return [first, ...others.flatMap((other) => [new NoBreakHyphen(), other])];
  });

/** The runs of a text, with its line breaks. */
export const runs = (voice: DocxVoice, text: string, style?: RunStyle): TextRun[] =>
  text
    .split('\n')
    .map((line, index) =>
      run(voice, { children: undivided(voice, line), break: index === 0 ? 0 : 1 }, style),
    );

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
