import type { ActionRow } from '@shared/contract/action-row.ts';
import { type FollowUps, noFollowUps, type Report } from '@shared/domain/follow-up.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { numbersOf } from '@shared/domain/numbering.ts';
import { type TrackedAction, trackActions } from '@shared/domain/tracked-action.ts';
import { actionRows } from '../../src/main/desk/action-rows.ts';
import { fixtureMeeting } from '../helpers/fixture.ts';

/** What the Russian side has reported about 21/1.2. */
export const knownReport: Report = {
  id: 'ru-march',
  side: 'ru',
  on: '2023-10-02',
  state: 'partly-done',
  text: { ru: 'Перечень барьеров составлен; предложения готовятся.' },
};

/** The private layer of 21/1.2, which must stay at its desk. */
export const SECRETS = ['Секретный Исполнитель', 'тайная заметка', '2023-11-15'];

const [officer = '', note = '', controlDate = ''] = SECRETS;

const followUps: FollowUps = {
  ...noFollowUps('meeting-21'),
  entries: [
    { clause: '1.2', reports: [knownReport], private: { officer, note, controlDate } },
    {
      clause: '2.2',
      reports: [{ ...knownReport, id: 'az-may', side: 'az', on: '2023-09-05', state: 'done', text: {} }],
      private: { officer, note, controlDate },
    },
  ],
};

/** The fixture meeting, signed, after `change`: its actions are 21/1.2 (due on 1 December 2023) and 21/2.2. */
export const signedMeeting = (change: (meeting: Meeting) => void = () => undefined): Meeting => {
  const meeting = fixtureMeeting();
  change(meeting);
  return { ...meeting, status: 'signed', frozenNumbers: Object.fromEntries(numbersOf(meeting)) };
};

export const trackedActions = (meeting: Meeting = signedMeeting()): TrackedAction[] =>
  trackActions([meeting], [followUps]);

export const rowsOf = (meeting: Meeting = signedMeeting()): ActionRow[] =>
  actionRows(trackedActions(meeting), [meeting]);
