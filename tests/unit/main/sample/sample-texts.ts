import { clausesOf, type PlacedClause } from '@shared/domain/numbering.ts';
import type { LocalizedText } from '@shared/text/localized.ts';
import type { LocalizedNoun } from '@shared/text/noun.ts';
import { sampleStore } from '../../../../src/main/sample/sample-store.ts';

export const { commission, meetings, followUps } = sampleStore();

/** Every clause of both meetings. */
export const clauses: PlacedClause['clause'][] = meetings.flatMap((meeting) =>
  clausesOf(meeting).map(({ clause }) => clause),
);

const nominatives = (noun: LocalizedNoun): LocalizedText =>
  Object.fromEntries(Object.entries(noun).map(([language, forms]) => [language, forms.nominative]));

const meetingTexts = meetings.flatMap((meeting) => [
  nominatives(meeting.place),
  ...meeting.agenda.map(({ text }) => text),
  ...meeting.sections.flatMap(({ title, items }) => [title, ...items.map((item) => item.title)]),
  ...(meeting.nextMeeting ? [nominatives(meeting.nextMeeting.place), meeting.nextMeeting.period] : []),
  ...meeting.annexes.flatMap(({ title, content }) => (content.kind === 'text' ? [title, content.text] : [])),
]);

const clauseTexts = clauses.flatMap(({ text, action, verbClass }) => [
  text,
  ...(action && action.deadline.meaning.precision !== 'none' ? [action.deadline.phrase] : []),
  ...(action && verbClass === 'conditional' ? [action.condition] : []),
  ...(action && Object.keys(action.expectedResult).length > 0 ? [action.expectedResult] : []),
]);

const registerTexts = [
  commission.shortName,
  commission.legalBasis,
  ...[commission.name, commission.recordKind, commission.meetingNoun].map(nominatives),
  ...commission.sides.flatMap(({ shortName, fullName, sideName, partName }) => [
    shortName,
    ...[fullName, sideName, partName].map(nominatives),
  ]),
  ...commission.sectionTemplate.map(({ title }) => title),
  ...commission.bodies.flatMap(({ name, shortName }) => [name, shortName]),
  ...commission.people.flatMap(({ posts }) => posts.map(({ title }) => title)),
];

const personNames = commission.people.map(
  ({ name }): LocalizedText =>
    Object.fromEntries(
      Object.entries(name).map(([language, { given, patronymic, family }]) => [
        language,
        [given, patronymic, family].filter(Boolean).join(' '),
      ]),
    ),
);

/** What was reported about the actions of the meetings. */
export const reportTexts: LocalizedText[] = followUps.flatMap(({ entries }) =>
  entries.flatMap(({ reports }) => reports.map(({ text }) => text)),
);

/** What the minutes themselves say. */
export const minutesTexts: LocalizedText[] = [...meetingTexts, ...clauseTexts];

/** Every text of the sample that a record or a report could print. */
export const allTexts: LocalizedText[] = [...minutesTexts, ...reportTexts, ...registerTexts, ...personNames];
