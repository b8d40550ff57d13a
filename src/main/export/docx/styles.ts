import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import { TYPEFACE } from './fonts.ts';

/** The look of a record. Records are not hyphenated, so lines are not justified either. Sizes are in half-points. */
export const styles = (columns: number): IStylesOptions => {
  const size = [24, 22][columns - 1] ?? 20;
  const heading = { name: '', basedOn: 'Normal', next: 'Normal', quickFormat: true };
  const black = { size, color: '000000', font: TYPEFACE };
  return {
    default: {
      document: {
        run: black,
        paragraph: {
          spacing: { before: 0, after: 120, line: 252, lineRule: LineRuleType.AUTO },
          alignment: AlignmentType.START,
        },
      },
      title: {
        ...heading,
        name: 'Title',
        run: { ...black, size: size + 2, bold: true },
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { after: 120 } },
      },
      heading1: {
        ...heading,
        name: 'Heading 1',
        run: { ...black, bold: true },
        paragraph: { alignment: AlignmentType.START, keepNext: true, spacing: { before: 240, after: 120 } },
      },
      heading2: {
        ...heading,
        name: 'Heading 2',
        run: { ...black, italics: true },
        paragraph: { alignment: AlignmentType.START, keepNext: true, spacing: { before: 120, after: 120 } },
      },
    },
    paragraphStyles: [
      {
        id: 'Separator',
        name: 'Separator',
        basedOn: 'Normal',
        run: { size: 2 },
        paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACTLY } },
      },
    ],
  };
};
