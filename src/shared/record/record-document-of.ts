import type { Commission } from '../domain/commission.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { RecordChoice } from '../domain/record-choice.ts';
import { printable } from '../text/printable.ts';
import { agendaBlocks } from './agenda.ts';
import { annexParts } from './annexes.ts';
import { bodyBlocks } from './body.ts';
import { closingText } from './closing.ts';
import type { FormulasByLanguage } from './formulas.ts';
import { implementationBlocks } from './implementation.ts';
import { nextMeetingBlocks } from './next-meeting.ts';
import { preambleBlocks } from './preamble.ts';
import { recordContext } from './record-context.ts';
import type { RecordDocument } from './record-document.ts';
import { sealInPrint } from './seal-in-print.ts';
import { signatures } from './signatures.ts';
import { documentTitle, titleBlocks } from './title.ts';
import { inEvery } from './voice.ts';

/**
 * One original of the record of a meeting. Pure and total: what is not written yet shows as a gap, never vanishes.
 * Both originals carry the same clauses, annexes and numbers; only the order of sides and languages differs.
 * `earlier`: the meetings whose actions this one has decided about; by them their sections are known.
 */
export const recordDocumentOf = (
  meeting: Meeting,
  commission: Commission,
  choice: RecordChoice,
  formulas: FormulasByLanguage,
  earlier: readonly Meeting[],
): RecordDocument => {
  const context = recordContext(meeting, commission, choice, formulas);
  return printable({
    original: choice.original,
    layout: choice.layout,
    languages: context.voices.map(({ tag, direction }) => ({ tag, direction })),
    title: documentTitle(context),
    pageLabel: inEvery(context.voices, (voice) => voice.formulas.pageLabel),
    mark: null,
    body: [
      ...titleBlocks(context),
      ...preambleBlocks(context),
      ...agendaBlocks(context),
      ...implementationBlocks(context, earlier),
      ...bodyBlocks(context),
      ...nextMeetingBlocks(context),
    ],
    closing: closingText(context),
    signatures: signatures(context),
    annexes: annexParts(context),
    seal: sealInPrint(meeting.seal),
  });
};
