import { isAgreed } from '../clause.ts';
import type { Commission } from '../commission.ts';
import type { AnnexContent, Meeting } from '../meeting.ts';
import { clausesOf } from '../numbering.ts';
import { brokenInClause } from './clause-references.ts';
import { brokenInDispositions } from './disposition-references.ts';
import { duplicates, strangers } from './references.ts';
import { brokenInSignature, partsOf } from './signature-references.ts';

function* brokenInHeader(meeting: Meeting, commission: Commission): Generator<string> {
  const { nextMeeting, closing } = meeting;
  const sides = commission.sides.map(({ id }) => id);
  const { languages } = commission;
  yield* strangers('meeting.commission', 'commission', [meeting.commission], [commission.id]);
  yield* strangers('meeting.host', 'side', [meeting.host], sides);
  yield* strangers('meeting.languages', 'language', meeting.languages, languages);
  yield* strangers('meeting.place', 'language', Object.keys(meeting.place), languages);
  if (meeting.firstDay && meeting.lastDay && meeting.lastDay < meeting.firstDay)
    yield 'meeting.lastDay: before the first day';
  yield* strangers('meeting.closing.languages', 'language', closing.languages, languages);
  yield* strangers('meeting.closing.prevailingLanguage', 'language', [closing.prevailingLanguage], languages);
  yield* strangers('meeting.closing.place', 'language', Object.keys(closing.place), languages);
  if (nextMeeting === null) return;
  yield* strangers('meeting.nextMeeting.host', 'side', [nextMeeting.host], sides);
  yield* strangers('meeting.nextMeeting.place', 'language', Object.keys(nextMeeting.place), languages);
  yield* strangers('meeting.nextMeeting.period', 'language', Object.keys(nextMeeting.period), languages);
}

function* brokenInDelegations(meeting: Meeting, commission: Commission): Generator<string> {
  yield* duplicates(
    'meeting.delegations',
    meeting.delegations.flatMap(({ delegates }) => delegates),
  );
  for (const [index, { side, delegates }] of meeting.delegations.entries()) {
    const place = `meeting.delegations[${index}]`;
    if (commission.sides[index]?.id !== side)
      yield `${place}.side: "${side}" is not the side in this place of the commission`;
    if (delegates.filter(({ role }) => role === 'head').length > 1) yield `${place}: has two heads`;
    yield* duplicates(
      `${place}.delegates`,
      delegates.map(({ person }) => ({ id: person })),
    );
    const people = commission.people.filter((person) => person.side === side).map(({ id }) => id);
    for (const [position, { person }] of delegates.entries())
      yield* strangers(`${place}.delegates[${position}].person`, 'person of this side', [person], people);
  }
}

function* brokenInSections(meeting: Meeting, commission: Commission): Generator<string> {
  yield* duplicates('meeting.sections', partsOf(meeting));
  for (const [index, section] of meeting.sections.entries()) {
    const place = `meeting.sections[${index}]`;
    yield* strangers(`${place}.title`, 'language', Object.keys(section.title), commission.languages);
    for (const [position, clause] of section.clauses.entries())
      yield* brokenInClause(`${place}.clauses[${position}]`, clause, commission);
    for (const [itemIndex, item] of section.items.entries()) {
      const itemPlace = `${place}.items[${itemIndex}]`;
      yield* strangers(`${itemPlace}.title`, 'language', Object.keys(item.title), commission.languages);
      for (const [position, clause] of item.clauses.entries())
        yield* brokenInClause(`${itemPlace}.clauses[${position}]`, clause, commission);
    }
  }
}

function* brokenInAnnex(place: string, content: AnnexContent, commission: Commission): Generator<string> {
  if (content.kind === 'delegation')
    yield* strangers(
      `${place}.side`,
      'side',
      [content.side],
      commission.sides.map(({ id }) => id),
    );
  if (content.kind === 'text')
    yield* strangers(`${place}.text`, 'language', Object.keys(content.text), commission.languages);
}

/** Every reference from a meeting to its commission that leads nowhere, as lines `place: what is wrong`. */
export function* brokenInMeeting(meeting: Meeting, commission: Commission): Generator<string> {
  yield* brokenInHeader(meeting, commission);
  yield* brokenInDelegations(meeting, commission);
  yield* duplicates('meeting.agenda', meeting.agenda);
  for (const [index, { text }] of meeting.agenda.entries())
    yield* strangers(`meeting.agenda[${index}].text`, 'language', Object.keys(text), commission.languages);
  yield* brokenInSections(meeting, commission);
  yield* brokenInSignature(meeting);
  const isOpen = clausesOf(meeting).some(({ clause }) => !isAgreed(clause));
  if (isOpen && (meeting.status === 'agreed' || meeting.status === 'signed'))
    yield `meeting.status: "${meeting.status}" with clauses that are not agreed`;
  const isDisputed = clausesOf(meeting).some(({ clause }) => clause.brackets.length > 0);
  if (isDisputed && (meeting.status === 'agreed' || meeting.status === 'signed'))
    yield `meeting.status: "${meeting.status}" with disputed text in brackets`;
  yield* brokenInDispositions(meeting, commission);
  yield* duplicates('meeting.annexes', meeting.annexes);
  for (const [index, { title, content }] of meeting.annexes.entries()) {
    const place = `meeting.annexes[${index}]`;
    yield* strangers(`${place}.title`, 'language', Object.keys(title), commission.languages);
    yield* brokenInAnnex(`${place}.content`, content, commission);
  }
}
