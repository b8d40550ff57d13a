import { type Clause, isAgreed } from '../../domain/clause.ts';
import type { Commission } from '../../domain/commission.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { clausesOf, type Numbers } from '../../domain/numbering.ts';
import type { LanguageTag } from '../../text/language.ts';
import { isBlank, type LocalizedText, textIn } from '../../text/localized.ts';
import type { Finding } from './check.ts';

const finding = (
  { id }: Clause,
  number: string,
  check: Finding['check'],
  about: Finding['about'] = {},
  language: LanguageTag | null = null,
): Finding => ({
  check,
  message: check,
  place: { kind: 'clause', id, language, span: null },
  number,
  about,
  key: `${check} ${id}`,
});

const unwritten = (text: LocalizedText, languages: readonly LanguageTag[]): LanguageTag[] =>
  languages.filter((language) => !textIn(text, language).trim());

const textOf = (clause: Clause, number: string, languages: readonly LanguageTag[]): Finding[] => {
  // A place at which a bracket stands is not empty.
  if (isBlank(clause.text) && clause.brackets.length === 0) return [finding(clause, number, 'numbering-gap')];
  const missing = clause.brackets.length > 0 ? [] : unwritten(clause.text, languages);
  const [first = null] = missing;
  return missing.length > 0
    ? [finding(clause, number, 'missing-language', { languages: missing }, first)]
    : [];
};

/** As openings and texts of the commission leave a gap, and as it is typed by hand. */
const GAP = /…|\.{3}|_{3,}/u;

const gapIn = (clause: Clause, number: string, languages: readonly LanguageTag[]): Finding[] => {
  const [first, ...others] = languages.flatMap((language) => {
    const gap = GAP.exec(textIn(clause.text, language));
    return gap ? [{ language, span: { start: gap.index, end: gap.index + gap[0].length } }] : [];
  });
  if (first === undefined) return [];
  const about = { languages: [first, ...others].map(({ language }) => language) };
  const found = finding(clause, number, 'unfilled-gap', about);
  return [{ ...found, place: { kind: 'clause', id: clause.id, ...first } }];
};

const agreementOf = (clause: Clause, number: string, { sides }: Commission): Finding[] => {
  const count = clause.brackets.length;
  if (count > 0) return [finding(clause, number, 'open-bracket', { count })];
  if (isAgreed(clause)) return [];
  const missing = sides.map(({ id }) => id).filter((id) => !clause.agreedBy.includes(id));
  return [finding(clause, number, 'not-agreed', { sides: missing })];
};

const actionOf = (clause: Clause, number: string, { sides }: Commission): Finding[] => {
  const { action, verbClass } = clause;
  if (action === null) return [];
  const found: Finding[] = [];
  const idle = sides.map(({ id }) => id).filter((id) => (action.responsible[id] ?? []).length === 0);
  if (verbClass === 'instruction' && action.jointBodies.length === 0 && idle.length > 0)
    found.push(finding(clause, number, 'instruction-without-body', { sides: idle }));
  if (action.deadline.meaning.precision === 'none' && isBlank(action.deadline.phrase))
    found.push(finding(clause, number, 'action-without-deadline'));
  return found;
};

const clauseFindings = (meeting: Meeting, commission: Commission, numbers: Numbers): Finding[] =>
  clausesOf(meeting).flatMap(({ clause }) => {
    const number = numbers.get(clause.id) ?? '';
    return [
      ...textOf(clause, number, meeting.languages),
      ...gapIn(clause, number, meeting.languages),
      ...(clause.speaker === null ? [finding(clause, number, 'clause-without-speaker')] : []),
      ...agreementOf(clause, number, commission),
      ...actionOf(clause, number, commission),
    ];
  });

const headingFindings = ({ sections, languages }: Meeting, numbers: Numbers): Finding[] => {
  const inSection = (id: string, check: Finding['check'], about: Finding['about'] = {}): Finding => ({
    check,
    message: check === 'missing-language' ? 'missing-language.heading' : check,
    place: { kind: 'section', id },
    number: numbers.get(id) ?? '',
    about,
    key: `${check} ${id}`,
  });
  const titleOf = ({ id, title }: { id: string; title: LocalizedText }): Finding[] => {
    const missing = unwritten(title, languages);
    return missing.length > 0 ? [inSection(id, 'missing-language', { languages: missing })] : [];
  };
  return sections.flatMap((section) => [
    ...titleOf(section),
    ...(section.clauses.length + section.items.length === 0 ? [inSection(section.id, 'empty-section')] : []),
    ...section.items.flatMap((item) => [
      ...titleOf(item),
      ...(item.clauses.length === 0 ? [inSection(item.id, 'empty-section')] : []),
    ]),
  ]);
};

const agendaFindings = ({ agenda, languages }: Meeting): Finding[] =>
  agenda.flatMap(({ id, text }, index) => {
    const missing = unwritten(text, languages);
    if (missing.length === 0) return [];
    return {
      check: 'missing-language',
      message: 'missing-language.agenda',
      place: { kind: 'agenda' },
      number: `${index + 1}`,
      about: { languages: missing },
      key: `missing-language ${id}`,
    };
  });

/** Texts that are annexed; what other annexes hold is written elsewhere. */
const annexFindings = ({ annexes, languages }: Meeting): Finding[] =>
  annexes.flatMap(({ id, title, content }, index): Finding[] => {
    if (content.kind !== 'text') return [];
    const missing = languages.filter((language) =>
      [title, content.text].some((text) => unwritten(text, [language]).length > 0),
    );
    if (missing.length === 0) return [];
    return [
      {
        check: 'missing-language',
        message: 'missing-language.annex',
        place: { kind: 'annexes' },
        number: `${index + 1}`,
        about: { languages: missing },
        key: `missing-language ${id}`,
      },
    ];
  });

/** What the minutes, the agenda and the annexed texts lack, in the order of the record. */
export const minutesFindings = (meeting: Meeting, commission: Commission, numbers: Numbers): Finding[] => [
  ...agendaFindings(meeting),
  ...headingFindings(meeting, numbers),
  ...clauseFindings(meeting, commission, numbers),
  ...annexFindings(meeting),
];
