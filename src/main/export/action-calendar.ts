import type { ActionRow } from '@shared/contract/action-row.ts';
import { dueDayOf } from '@shared/domain/action-status.ts';
import type { Commission } from '@shared/domain/commission.ts';
import { addDays } from '@shared/domain/deadline/calendar.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { textInFirst } from '@shared/text/localized.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import { fillSentence } from '@shared/text/sentence.ts';
import { type ActionVoice, actionVoice, SIDE_PLACES } from './action-in-words.ts';
import { contentLine, textValue } from './calendar-lines.ts';

export interface CalendarOptions {
  language: LanguageTag;
  /** When the calendar is made: a later one replaces the entries of an earlier one. */
  madeAt: Date;
}

/** The longest part of a clause that a calendar shows beside the reference. */
const LONGEST_SUMMARY = 100;

const inShort = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST_SUMMARY) return line;
  return `${line.slice(0, LONGEST_SUMMARY).replace(/\s+\S*$/, '')}…`;
};

/** The same for the same action whatever store it is in, so that a calendar knows it again. */
const uidOf = ({ commission, reference }: ActionRow): string =>
  `${commission}.${reference.replace('/', '-')}@commission-desk`;

const basicDay = (day: PlainDate): string => day.replaceAll('-', '');

const basicTime = (time: Date): string => time.toISOString().replace(/[-:]|\.\d+/g, '');

/** Rises with every calendar made; minutes, so that it stays within 32 bits for ever. */
const sequenceOf = (madeAt: Date): number => Math.floor(madeAt.getTime() / 60_000);

const description = (row: ActionRow, voice: ActionVoice, language: LanguageTag): string => {
  const { table } = voice.words;
  const { sides } = voice.commissionOf(row);
  const facts = [
    ...SIDE_PLACES.map((place) => [
      fillSentence(table.responsible, { side: textInFirst(sides[place].shortName, [language]) }),
      voice.responsible(row, place),
    ]),
    [table.jointBodies, voice.jointBodies(row)],
    [table.deadline, voice.deadline(row)],
  ];
  const lines = facts.flatMap(([name = '', content]) => (content ? [`${name}: ${content}`] : []));
  return [voice.text(row), '', ...lines].join('\n');
};

const event = (row: ActionRow, due: PlainDate, voice: ActionVoice, { language, madeAt }: CalendarOptions) => [
  contentLine('BEGIN', 'VEVENT'),
  contentLine('UID', textValue(uidOf(row))),
  contentLine('SEQUENCE', `${sequenceOf(madeAt)}`),
  contentLine('DTSTAMP', basicTime(madeAt)),
  contentLine('DTSTART;VALUE=DATE', basicDay(due)),
  contentLine('DTEND;VALUE=DATE', basicDay(addDays(due, 1))),
  contentLine('SUMMARY', textValue(`${row.reference} ${inShort(voice.text(row))}`)),
  contentLine('DESCRIPTION', textValue(description(row, voice, language))),
  contentLine('CATEGORIES', textValue(voice.section(row))),
  contentLine('STATUS', 'CONFIRMED'),
  contentLine('TRANSP', 'TRANSPARENT'),
  contentLine('END', 'VEVENT'),
];

/**
 * The open actions that are due on a day as an iCalendar file (RFC 5545): one entry a day of an action, free time, no
 * tasks, which Outlook would not read. Entries keep their UID, so that a calendar made later replaces what an earlier
 * one said. The same input gives the same bytes. Throws where no open action is due on a day, because a calendar must
 * hold something, and on the row of a commission that is not given.
 */
export const actionCalendar = (
  rows: readonly ActionRow[],
  commissions: readonly Commission[],
  options: CalendarOptions,
): Uint8Array => {
  const voice = actionVoice(commissions, options.language);
  const events = rows.flatMap((row) => {
    const due = row.state === 'open' ? dueDayOf(row) : null;
    return due === null ? [] : event(row, due, voice, options);
  });
  if (events.length === 0) throw new Error('None of these actions is open and due on a day.');
  const lines = [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Commission Desk//Commission Desk//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    ...events,
    contentLine('END', 'VCALENDAR'),
  ];
  return new TextEncoder().encode(lines.join(''));
};
