import type { Block } from '@shared/record/record-document.ts';
import { AlignmentType, HeadingLevel } from 'docx';
import type { Part } from './flow.ts';
import { paragraph, paragraphs } from './text.ts';

export type TextBlock = Exclude<Block, { kind: 'delegation' | 'actions' }>;

const numbered = (number: string | null, text: string): string =>
  [number, text].filter((part) => part !== null && part !== '').join(' ');

/** A block of text in any voice. Numbers are literal text. */
export const textPart =
  (block: TextBlock): Part =>
  (voice) => {
    const text = block.text[voice.index] ?? '';
    switch (block.kind) {
      case 'title':
        return [paragraph(voice, text, { heading: HeadingLevel.TITLE })];
      case 'place-and-dates':
        return [
          paragraph(voice, text, { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 240 } }),
        ];
      case 'heading':
        return [
          paragraph(
            voice,
            numbered(block.number, text),
            { heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 },
            // Its style is slanted, and not every script can be.
            voice.rightToLeft ? { bold: true } : {},
          ),
        ];
      case 'entry':
        return paragraphs(voice, text, { indent: { start: 340 } });
      case 'paragraph':
        return paragraphs(voice, text);
      case 'numbered':
      case 'clause':
        return paragraphs(voice, numbered(block.number, text));
    }
  };
