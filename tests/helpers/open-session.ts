import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import { vi } from 'vitest';
import { MeetingSession } from '../../src/renderer/app/meeting-session.ts';
import { fixtureCommission, fixtureMeeting } from './fixture.ts';
import { MemoryDesk } from './memory-desk.ts';

/** The fixture's meeting, still being drafted, open in a session of its own. */
export const opened = (
  prepare: (desk: MemoryDesk) => void = () => undefined,
): { desk: MemoryDesk; session: MeetingSession } => {
  const commission = fixtureCommission();
  const desk = new MemoryDesk({ ...fixtureMeeting(), status: 'drafting' }, commission);
  prepare(desk);
  return { desk, session: new MeetingSession(desk, desk.open(), commission) };
};

export const typing = (text: string, id = 'trade-growth', language = 'ru'): MeetingCommand => ({
  type: 'edit-clause-text',
  id,
  language,
  text,
});

export const removing = (id: string): MeetingCommand => ({ type: 'remove-clause', id });

export const adding = (id: string, text = ''): MeetingCommand => ({
  type: 'add-clauses',
  container: 'trade',
  index: 99,
  clauses: [{ id, speaker: null, verbClass: 'narrative', text: { ru: text } }],
});

export const agreeing = (id: string, side: string, agreed: boolean): MeetingCommand => ({
  type: 'set-agreement',
  id,
  side,
  agreed,
});

/** A clause as a view or a desk holds it; undefined where it is not there. */
export const clauseIn = ({ meeting }: { meeting: Meeting }, id: string) =>
  clausesOf(meeting).find(({ clause }) => clause.id === id)?.clause;

export const textIn = (holder: { meeting: Meeting }, id = 'trade-growth', language = 'ru') =>
  clauseIn(holder, id)?.text[language];

/** Lets everything come to rest, retries included. */
export const settle = () => vi.advanceTimersByTimeAsync(10_000);
