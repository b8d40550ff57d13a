import { successorOf } from '../domain/apply/successors.ts';
import { keyOf } from '../domain/clause-reference.ts';
import type { Disposition } from '../domain/disposition.ts';
import type { Meeting, Section } from '../domain/meeting.ts';
import { inOrderHeld } from '../domain/meeting-order.ts';
import { clausesOf } from '../domain/numbering.ts';
import { textIn } from '../text/localized.ts';
import { numberValues } from './proposed-statement.ts';
import type { RecordContext } from './record-context.ts';
import type { Block, Parallel } from './record-document.ts';
import { inEvery, say } from './voice.ts';

/** Key of a clause → the section it stands in, in the order in which the meetings were held. */
const sectionsOfClauses = (meetings: readonly Meeting[]): Map<string, Section> =>
  new Map(
    inOrderHeld(meetings).flatMap((meeting) =>
      clausesOf(meeting).map(({ clause, section }) => [
        keyOf({ meeting: meeting.id, clause: clause.id }),
        section,
      ]),
    ),
  );

/** The decisions about actions of one section, which may have stood in the records of several meetings. */
interface Group {
  section: Section;
  dispositions: Disposition[];
}

/** The decisions by section, in the order of this record and then of the earlier ones. */
const groupsOf = (meeting: Meeting, sections: ReadonlyMap<string, Section>): Group[] => {
  const decisions = new Map(
    meeting.dispositions.map((disposition) => [keyOf(disposition.origin), disposition]),
  );
  const groups = new Map<string, Group>(
    meeting.sections.map((section) => [section.id, { section, dispositions: [] }]),
  );
  for (const [key, section] of sections) {
    const disposition = decisions.get(key);
    if (!disposition) continue;
    const group = groups.get(section.id) ?? { section, dispositions: [] };
    group.dispositions.push(disposition);
    groups.set(section.id, group);
  }
  return [...groups.values()].filter(({ dispositions }) => dispositions.length > 0);
};

/** What is said of the decision, and where in this record the action goes on. */
const statement = (
  { meeting, numbers, voices }: RecordContext,
  { origin, statement: text }: Disposition,
): Block => {
  const number = numbers.get(successorOf(meeting, origin)?.id ?? '');
  return {
    kind: 'paragraph',
    text: inEvery(voices, (voice) => {
      const said = textIn(text, voice.tag);
      if (said === '' || number === undefined) return said;
      return `${said} ${say(voice, voice.formulas.implementation.successor, numberValues(number, voice))}`;
    }),
  };
};

const heading = (level: 1 | 2, text: Parallel): Block => ({
  kind: 'heading',
  level,
  id: null,
  number: null,
  text,
});

/**
 * What was decided about the actions of earlier records, by section; nothing where nothing was. `earlier` holds the
 * meetings that they are from: a decision whose clause is in none of them stands before the sections.
 */
export const implementationBlocks = (context: RecordContext, earlier: readonly Meeting[]): Block[] => {
  const { meeting, voices } = context;
  if (meeting.dispositions.length === 0) return [];
  const sections = sectionsOfClauses(earlier);
  return [
    heading(
      1,
      inEvery(voices, (voice) => say(voice, voice.formulas.implementation.heading)),
    ),
    {
      kind: 'paragraph',
      text: inEvery(voices, (voice) => say(voice, voice.formulas.implementation.lead)),
    },
    ...meeting.dispositions
      .filter(({ origin }) => !sections.has(keyOf(origin)))
      .map((disposition) => statement(context, disposition)),
    ...groupsOf(meeting, sections).flatMap(({ section, dispositions }) => [
      heading(
        2,
        inEvery(voices, ({ tag }) => textIn(section.title, tag)),
      ),
      ...dispositions.map((disposition) => statement(context, disposition)),
    ]),
  ];
};
