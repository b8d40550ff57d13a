import { Meeting } from '@shared/domain/meeting.ts';
import { newMeeting, nextHeader } from '@shared/domain/new-meeting.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  agreedMeeting,
  anyMeeting,
  commission,
  draftMeeting,
  plannedMeeting,
} from '../../../helpers/meetings.ts';

const following = (previous: Meeting | null) =>
  newMeeting(commission, previous, 'next', nextHeader(commission, previous));

test('the first meeting has the sections of the template, the co-chairs and the usual annexes', () => {
  const { ordinal, sections, delegations, annexes, languages } = following(null);
  expect(ordinal).toBe(1);
  expect(sections.map(({ id, title }) => ({ id, title }))).toEqual(commission.sectionTemplate);
  expect(delegations.map(({ delegates }) => delegates.map(({ person, role }) => [person, role]))).toEqual([
    [['ru-chair', 'head']],
    [['az-chair', 'head']],
  ]);
  expect(annexes.map(({ content }) => content.kind)).toEqual(['delegation', 'delegation', 'action-table']);
  expect(languages).toEqual(commission.authenticLanguages);
});

test('the next meeting takes sections, delegations and annexes over, and no text of the last one', () => {
  const next = following(agreedMeeting);
  expect(next).toMatchObject({ ordinal: 22, status: 'planned', agenda: [], nextMeeting: null });
  expect(next.sections.map(({ id, title }) => [id, title])).toEqual(
    agreedMeeting.sections.map(({ id, title }) => [id, title]),
  );
  expect(next.delegations).toEqual(agreedMeeting.delegations);
  expect(next.annexes.map(({ id }) => id)).toEqual(['delegation-ru', 'delegation-az', 'action-table']);
  expect(next.languages).toEqual(agreedMeeting.languages);
});

test('whatever meeting went before, the next one is valid, planned and without clauses', () => {
  fc.assert(
    fc.property(anyMeeting, (previous) => {
      const next = following(previous);
      expect(Meeting.parse(next)).toEqual(next);
      expect(next.status).toBe('planned');
      expect(clausesOf(next)).toEqual([]);
      expect(next.ordinal).toBe(previous.ordinal + 1);
    }),
  );
});

test('the sides host by turns unless the last meeting settled it', () => {
  const hostAfter = (previous: Meeting | null) => nextHeader(commission, previous).host;
  const open = { ...draftMeeting, nextMeeting: null };
  expect(hostAfter(null)).toBeNull();
  expect(hostAfter({ ...open, host: 'ru' })).toBe('az');
  expect(hostAfter({ ...open, host: 'az' })).toBe('ru');
  expect(hostAfter({ ...open, host: null })).toBeNull();
  expect(hostAfter(agreedMeeting)).toBe(agreedMeeting.nextMeeting?.host);
  expect(nextHeader(commission, agreedMeeting).place).toEqual(agreedMeeting.nextMeeting?.place);
});

test('a delegation nobody was in is led by the co-chair', () => {
  const [own, other] = plannedMeeting.delegations;
  const next = following({ ...plannedMeeting, delegations: [{ ...own, delegates: [] }, other] });
  expect(next.delegations[0]).toEqual(own);
});
