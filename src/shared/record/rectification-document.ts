import type { Commission } from '../domain/commission.ts';
import type { Meeting } from '../domain/meeting.ts';
import { clausesOf, numbersOf } from '../domain/numbering.ts';
import type { RecordChoice } from '../domain/record-choice.ts';
import type { RectificationNote } from '../domain/rectification.ts';
import { textIn } from '../text/localized.ts';
import { printable } from '../text/printable.ts';
import { dayInWords, onDayOfSignature } from './days-in-words.ts';
import type { FormulasByLanguage } from './formulas.ts';
import { plainDocument } from './plain-document.ts';
import { numberValues } from './proposed-statement.ts';
import { commonValues, recordContext } from './record-context.ts';
import type { Block, PrintedDocument } from './record-document.ts';
import { sealInPrint } from './seal-in-print.ts';
import { signatures } from './signatures.ts';
import { type SigningWords, signingWordsIn } from './signing-words.ts';
import { inEvery, phrase, say, type Voice } from './voice.ts';

/** What a rectification note is made from. */
export interface NoteSubject {
  note: RectificationNote;
  /** The signed meeting whose record it corrects, with the clause. */
  meeting: Meeting;
  /** The same as the frame of the signature, as `signatoriesOn` makes it. */
  signatories: Meeting;
  /** The checksum of what is signed; null for a draft. */
  content: string | null;
}

/** One original of a rectification note: the clause as it was signed, what is to be read, and both signatures. Pure. */
export const rectificationDocumentOf = (
  { note, meeting, signatories, content }: NoteSubject,
  commission: Commission,
  choice: RecordChoice,
  formulas: FormulasByLanguage,
): PrintedDocument => {
  const context = recordContext(signatories, commission, choice, formulas);
  const { voices } = context;
  const numbers = numbersOf(meeting);
  const clause = clausesOf(meeting).find((placed) => numbers.get(placed.clause.id) === note.clause)?.clause;
  const inWords = (part: keyof SigningWords['note'], number: string) =>
    inEvery(voices, (voice: Voice) => {
      const values = commonValues(context, voice);
      return say(voice, signingWordsIn(voice.tag).note[part], {
        ...values,
        ...numberValues(number, voice),
        record: phrase(voice, voice.formulas.implementation.record, values),
        onDate: onDayOfSignature(note.signedOn, voice),
        copies: voice.formulas.closing.copies[meeting.closing.copies - 1] ?? '',
      });
    });
  const paragraph = (text: readonly string[]): Block => ({ kind: 'paragraph', text });
  const title = inWords('title', `${note.number}`);
  return printable({
    ...plainDocument(choice, voices, title, [
      {
        kind: 'place-and-dates',
        text: inEvery(voices, (voice) =>
          note.signedOn === null ? voice.formulas.dates.blank : dayInWords(note.signedOn, voice),
        ),
      },
      paragraph(inWords('asSigned', note.clause)),
      {
        kind: 'clause',
        id: clause?.id ?? note.id,
        number: `${note.clause}.`,
        text: inEvery(voices, ({ tag }) => textIn(clause?.text ?? {}, tag)),
      },
      paragraph(inWords('rectified', note.clause)),
      paragraph(inEvery(voices, ({ tag }) => textIn(note.text, tag))),
      paragraph(inWords('unchanged', note.clause)),
    ]),
    closing: inWords('done', note.clause),
    signatures: signatures(context),
    seal: sealInPrint(content === null ? null : { content }),
  });
};
