import type { Commission } from '../domain/commission.ts';
import type { Meeting } from '../domain/meeting.ts';
import type { FiledFile } from '../domain/seal.ts';
import { printable } from '../text/printable.ts';
import { onDayOfSignature } from './days-in-words.ts';
import type { FormulasByLanguage } from './formulas.ts';
import { plainDocument } from './plain-document.ts';
import { commonValues, recordContext } from './record-context.ts';
import type { Block, PrintedDocument } from './record-document.ts';
import { type SigningWords, signingWordsIn } from './signing-words.ts';
import { inEvery, say, type Voice } from './voice.ts';

/** How to compute a checksum where no program was installed for it: Windows, macOS, Linux. */
const COMMANDS = ['certutil -hashfile FILE SHA256', 'shasum -a 256 FILE', 'sha256sum FILE'].join('\n');

/** What the sheet tells of. */
export interface SheetSubject {
  meeting: Meeting;
  /** The file that holds the signed content, and the others that were filed with it. */
  content: FiledFile;
  files: readonly FiledFile[];
}

/**
 * A page that can be detached: what was signed, the checksum of every filed file, and how to check it without this
 * program. One language after the other, in the order of the first side. Pure.
 */
export const verificationSheetOf = (
  { meeting, content, files }: SheetSubject,
  commission: Commission,
  formulas: FormulasByLanguage,
): PrintedDocument => {
  const original = commission.sides[0].id;
  const languages = meeting.closing.languages;
  const context = recordContext(meeting, commission, { original, languages, layout: 'sequential' }, formulas);
  const { voices } = context;
  const words = (part: keyof SigningWords['sheet'], values: Record<string, string> = {}) =>
    inEvery(voices, (voice: Voice) =>
      say(voice, signingWordsIn(voice.tag).sheet[part], {
        ...commonValues(context, voice),
        onDate: onDayOfSignature(meeting.closing.signedOn, voice),
        ...values,
      }),
    );
  const paragraph = (text: readonly string[]): Block => ({ kind: 'paragraph', text });
  const literally = (text: string): Block => paragraph(voices.map(() => text));
  // The names of files are no sentences: they keep their small letters.
  const entry = ({ name, sha256, size }: FiledFile): Block =>
    paragraph(
      inEvery(voices, ({ tag }) =>
        signingWordsIn(tag)
          .sheet.file.replace('{name}', () => name)
          .replace('{sha256}', sha256)
          .replace('{size}', `${size}`),
      ),
    );
  const title = words('title');
  return printable(
    plainDocument({ original, layout: 'sequential' }, voices, title, [
      { kind: 'place-and-dates', text: words('signed') },
      paragraph(words('content', { file: content.name })),
      literally(content.sha256),
      paragraph(words('files')),
      ...[content, ...files].map(entry),
      paragraph(words('how')),
      literally(COMMANDS),
      paragraph(words('apart')),
    ]),
  );
};
