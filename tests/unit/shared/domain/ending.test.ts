import type { AnnexContent } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import { expect, test } from 'vitest';
import { after, draftMeeting, refusalOf } from '../../../helpers/meetings.ts';

const add = (content: AnnexContent): MeetingCommand => ({
  type: 'add-annex',
  id: 'new',
  index: 0,
  title: {},
  content,
});

test('an annex is numbered by its place', () => {
  const ids = after(draftMeeting, add({ kind: 'agenda' })).annexes.map(({ id }) => id);
  expect(ids).toEqual(['new', ...draftMeeting.annexes.map(({ id }) => id)]);
});

test('an annex names a side and languages of the commission', () => {
  const foreign: AnnexContent[] = [
    { kind: 'delegation', side: 'tr' },
    { kind: 'text', text: { fa: 'متن' } },
  ];
  const codes = ['unknown-side', 'unknown-language'];
  expect(foreign.map((content) => refusalOf(draftMeeting, add(content)))).toEqual(codes);
  const edit = (content: AnnexContent): MeetingCommand => ({
    type: 'edit-annex',
    id: 'statement',
    title: {},
    content,
  });
  expect(foreign.map((content) => refusalOf(draftMeeting, edit(content)))).toEqual(codes);
});

test('the next meeting is hosted by a side, or by nobody yet', () => {
  const hosted = (host: string | null): MeetingCommand => ({
    type: 'set-next-meeting',
    nextMeeting: { host, place: {}, period: {}, byDiplomaticChannels: true },
  });
  expect(refusalOf(draftMeeting, hosted('tr'))).toBe('unknown-side');
  expect(after(draftMeeting, hosted(null)).nextMeeting?.host).toBeNull();
  expect(after(draftMeeting, { type: 'set-next-meeting', nextMeeting: null }).nextMeeting).toBeNull();
});

test('the closing is in languages of the commission', () => {
  const close = (changes: Extract<MeetingCommand, { type: 'edit-closing' }>['changes']): MeetingCommand => ({
    type: 'edit-closing',
    changes,
  });
  expect(refusalOf(draftMeeting, close({ languages: ['ru', 'fa'] }))).toBe('unknown-language');
  expect(refusalOf(draftMeeting, close({ prevailingLanguage: 'fa' }))).toBe('unknown-language');
  const closed = after(draftMeeting, close({ prevailingLanguage: 'en' }));
  expect(closed.closing).toEqual({ ...draftMeeting.closing, prevailingLanguage: 'en' });
});

test('titles, places and periods are written in languages of the commission', () => {
  const foreign: MeetingCommand[] = [
    { type: 'edit-meeting', changes: { place: { fa: { nominative: 'تهران' } } } },
    { type: 'edit-closing', changes: { place: { fa: { nominative: 'تهران' } } } },
    {
      type: 'set-next-meeting',
      nextMeeting: { host: null, place: {}, period: { fa: 'بهار' }, byDiplomaticChannels: false },
    },
    { type: 'add-annex', id: 'new', index: 0, title: { fa: 'پیوست' }, content: { kind: 'agenda' } },
    { type: 'edit-annex', id: 'statement', title: { fa: 'پیوست' }, content: { kind: 'agenda' } },
  ];
  expect(foreign.map((command) => refusalOf(draftMeeting, command))).toEqual(
    foreign.map(() => 'unknown-language'),
  );
});
