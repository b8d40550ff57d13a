import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import { displayTag } from '@shared/text/language.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { nounInFirst } from '@shared/text/noun.ts';
import { FileProblem } from '../store/file-problem.ts';
import { command } from './command.ts';
import { readStore } from './read-store.ts';
import { oneLine } from './refusal.ts';

/** What a script may rely on. */
const summary = (commission: Commission, meeting: Meeting) => ({
  commission: commission.id,
  meeting: meeting.id,
  ordinal: meeting.ordinal,
  regularity: meeting.regularity,
  status: meeting.status,
  place: nounInFirst(meeting.place, ['en', ...meeting.languages]),
  firstDay: meeting.firstDay,
  lastDay: meeting.lastDay,
  sides: commission.sides.map(({ id }) => id),
  languages: meeting.languages.map(displayTag),
  sections: meeting.sections.length,
  clauses: clausesOf(meeting).length,
  actions: clausesOf(meeting).filter(({ clause }) => clause.action !== null).length,
});

const line = (meeting: ReturnType<typeof summary>): string =>
  [
    `  ${meeting.ordinal}`.padEnd(7),
    meeting.meeting.padEnd(20),
    meeting.status.padEnd(9),
    (meeting.firstDay ?? '').padEnd(11),
    meeting.place.padEnd(16),
    `${meeting.sections} sections, ${meeting.clauses} clauses, ${meeting.actions} actions`,
  ].join(' ');

/** Null for a damaged file: the store remembers it, and the rest is listed all the same. */
const ifReadable = async <Data>(reading: Promise<{ data: Data }>): Promise<Data | null> => {
  try {
    return (await reading).data;
  } catch (error) {
    if (error instanceof FileProblem) return null;
    throw error;
  }
};

export const list = command({
  name: 'list',
  summary: 'lists the commissions of a store and their meetings',
  options: {
    store: { placeholder: 'DIR', required: true, summary: 'the folder of the store' },
    json: { summary: 'for programs' },
  },
  run: async ({ store: directory, json }) => {
    const store = await readStore(directory);
    const meetings: ReturnType<typeof summary>[] = [];
    const lines: string[] = [];
    for (const id of await store.commissionIds()) {
      const commission = await ifReadable(store.readCommission(id));
      if (commission === null) continue;
      lines.push(`${id}  ${textInFirst(commission.shortName, ['en', ...commission.languages])}`);
      for (const meetingId of await store.meetingIds(id)) {
        const meeting = await ifReadable(store.readMeeting(id, meetingId));
        if (meeting === null) continue;
        const entry = summary(commission, meeting);
        meetings.push(entry);
        lines.push(line(entry));
      }
    }
    console.log(json ? JSON.stringify(meetings, null, 2) : lines.join('\n'));
    for (const { file, reason } of store.damage) console.error(oneLine(`${file}: ${reason}`));
    return store.damage.length > 0 ? 1 : 0;
  },
});
