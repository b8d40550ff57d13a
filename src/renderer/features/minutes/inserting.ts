import type { Clause } from '@shared/domain/clause.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import { GAP, type Opening, openingsOf } from '@shared/record/clause-openings.ts';
import { canonicalJson } from '@shared/text/canonical-json.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { type LocalizedText, textIn } from '@shared/text/localized.ts';
import type { Writing } from '../../app/writing/text-place.ts';

/** Something to put into a clause: how it begins, or a text of the commission. */
export interface Insertable {
  key: string;
  kind: 'opening' | 'module';
  /** Of a text module; empty for an opening. */
  name: string;
  /** What the clause becomes; null: it stays as it is. */
  verbClass: Opening['verbClass'] | null;
  speaker: Opening['speaker'] | null;
  text: LocalizedText;
}

/** What is likelier comes first: the same speaker and verb class, then the same speaker, then the same verb class. */
const distance = ({ speaker, verbClass }: Clause, offered: Insertable): number =>
  (canonicalJson(speaker ?? { kind: 'both-sides' }) === canonicalJson(offered.speaker) ? 0 : 2) +
  (verbClass === offered.verbClass ? 0 : 1);

/**
 * Everything that could be put into the clause, in the languages of its meeting: the texts of the commission that suit
 * it, then the openings, the likeliest first, then its other texts.
 */
export const insertablesFor = (
  clause: Clause,
  commission: Commission,
  languages: readonly LanguageTag[],
): Insertable[] => {
  const modules = commission.textModules.map(
    ({ id, name, verbClass, text }): Insertable => ({
      key: `module/${id}`,
      kind: 'module',
      name,
      verbClass,
      speaker: null,
      text: Object.fromEntries(Object.entries(text).filter(([tag]) => languages.includes(tag))),
    }),
  );
  const openings = openingsOf(commission, languages).map(
    (opening): Insertable => ({ ...opening, kind: 'opening', name: '' }),
  );
  const suits = ({ verbClass }: Insertable) => verbClass === null || verbClass === clause.verbClass;
  return [
    ...modules.filter(suits),
    ...openings.sort((one, other) => distance(clause, one) - distance(clause, other)),
    ...modules.filter((module) => !suits(module)),
  ];
};

const typing = (id: Id, language: LanguageTag, text: string): MeetingCommand => ({
  type: 'edit-clause-text',
  id,
  language,
  text,
});

/** The text with what is put in at the cursor, apart from the words around it. */
const withInserted = (text: string, cursor: number, inserted: string): { text: string; start: number } => {
  const before = text.slice(0, cursor);
  const after = text.slice(cursor);
  const start = before === '' || /\s$/.test(before) ? before : `${before} `;
  const end = after === '' || /^[\s.,;:!?…]/.test(after) ? after : ` ${after}`;
  return { text: `${start}${inserted}${end}`, start: start.length };
};

/** What the clause becomes by it. */
const becoming = (clause: Clause, { verbClass, speaker }: Insertable): MeetingCommand[] => {
  const { id } = clause;
  const isOther = speaker !== null && canonicalJson(speaker) !== canonicalJson(clause.speaker);
  return [
    ...(verbClass === null || verbClass === clause.verbClass
      ? []
      : [{ type: 'set-verb-class' as const, id, verbClass }]),
    ...(isOther ? [{ type: 'set-speaker' as const, id, speaker }] : []),
  ];
};

/**
 * Puts it into the clause in every language that nothing is written in yet, and a text of the commission also at the
 * cursor; the writing goes on over its gap, or else after it. One step of undo.
 */
export const inserting = (
  clause: Clause,
  offered: Insertable,
  at: { language: LanguageTag; cursor: number },
): Writing => {
  const { id } = clause;
  const isBlankIn = (language: LanguageTag) => textIn(clause.text, language).trim() === '';
  const here = offered.text[at.language] ?? '';
  const isInsertedHere = here !== '' && (isBlankIn(at.language) || offered.kind === 'module');
  const elsewhere = Object.entries(offered.text).filter(
    ([language]) => language !== at.language && isBlankIn(language),
  );
  const written = isBlankIn(at.language) ? '' : textIn(clause.text, at.language);
  const changed = withInserted(written, at.cursor, here);
  const gap = here.indexOf(GAP);
  return {
    commands: [
      ...becoming(clause, offered),
      ...(isInsertedHere ? [typing(id, at.language, changed.text)] : []),
      ...elsewhere.map(([language, text]) => typing(id, language, text)),
    ],
    focus: isInsertedHere
      ? {
          of: id,
          language: at.language,
          cursor:
            gap < 0
              ? changed.start + here.length
              : { from: changed.start + gap, to: changed.start + gap + GAP.length },
        }
      : { of: id, ...at },
  };
};
