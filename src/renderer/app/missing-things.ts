import { isWritten } from '@shared/domain/bracket-places.ts';
import { isAgreed } from '@shared/domain/clause.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { type LocalizedText, textIn } from '@shared/text/localized.ts';
import { missingNames } from './missing-names.ts';
import type { MissingThing } from './missing-thing.ts';

const aboutMeeting = (meeting: Meeting, languages: readonly LanguageTag[]): MissingThing[] => {
  const step = 'overview';
  const things: MissingThing[] = languages
    .filter((language) => !meeting.place[language]?.nominative)
    .map((language) => ({ kind: 'place', step, language }));
  if (meeting.firstDay === null) things.push({ kind: 'first-day', step });
  if (meeting.lastDay === null) things.push({ kind: 'last-day', step });
  if (meeting.host === null) things.push({ kind: 'host', step });
  return things;
};

const inTexts = (meeting: Meeting, language: LanguageTag): MissingThing[] => {
  const unwritten = (texts: LocalizedText[]) => texts.filter((text) => !textIn(text, language).trim()).length;
  const things: MissingThing[] = [
    {
      kind: 'agenda-texts',
      step: 'agenda',
      language,
      count: unwritten(meeting.agenda.map(({ text }) => text)),
    },
    {
      kind: 'statements',
      step: 'previous-decisions',
      language,
      count: unwritten(meeting.dispositions.map(({ statement }) => statement)),
    },
    {
      kind: 'section-titles',
      step: 'minutes',
      language,
      count: unwritten(
        meeting.sections.flatMap(({ title, items }) => [title, ...items.map((item) => item.title)]),
      ),
    },
    {
      kind: 'clause-texts',
      step: 'minutes',
      language,
      count: clausesOf(meeting).filter(({ clause }) => !isWritten(clause, language)).length,
    },
  ];
  return things.filter((thing) => 'count' in thing && thing.count > 0);
};

const inMinutes = (meeting: Meeting): MissingThing[] => {
  const clauses = clausesOf(meeting).map(({ clause }) => clause);
  if (clauses.length === 0) return [{ kind: 'clauses', step: 'minutes' }];
  const things: MissingThing[] = [
    {
      kind: 'responsible',
      step: 'minutes',
      count: clauses.filter(
        ({ verbClass, action }) =>
          verbClass === 'instruction' &&
          action !== null &&
          [...Object.values(action.responsible), action.jointBodies].every((bodies) => bodies.length === 0),
      ).length,
    },
    {
      kind: 'brackets',
      step: 'minutes',
      count: clauses.filter(({ brackets }) => brackets.length > 0).length,
    },
    { kind: 'agreement', step: 'minutes', count: clauses.filter((clause) => !isAgreed(clause)).length },
  ];
  return things.filter((thing) => 'count' in thing && thing.count > 0);
};

/** References to the actions of earlier meetings without a disposition; each of them keeps the meeting from being signed. */
const inDispositions = (references: readonly string[]): MissingThing[] =>
  references.length > 0 ? [{ kind: 'dispositions', step: 'previous-decisions', references }] : [];

/**
 * What the record of this meeting in these languages still lacks, in the order of the steps. `undecided`: references
 * to the actions of earlier meetings that it has not decided about.
 */
export const missingThings = (
  meeting: Meeting,
  commission: Commission,
  languages: readonly LanguageTag[],
  undecided: readonly string[],
): MissingThing[] => [
  ...aboutMeeting(meeting, languages),
  ...meeting.delegations
    .filter(({ delegates }) => !delegates.some(({ role }) => role === 'head'))
    .map(({ side }): MissingThing => ({ kind: 'head', step: 'delegations', side })),
  ...(meeting.agenda.length === 0 ? [{ kind: 'agenda' as const, step: 'agenda' as const }] : []),
  ...inDispositions(undecided),
  ...languages.flatMap((language) => inTexts(meeting, language)),
  ...languages.flatMap((language) => missingNames(meeting, commission, language)),
  ...inMinutes(meeting),
];
