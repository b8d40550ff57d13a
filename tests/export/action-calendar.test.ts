import { describe, expect, it } from 'vitest';
import { actionCalendar } from '../../src/main/export/action-calendar.ts';
import { fixtureCommission } from '../helpers/fixture.ts';
import { strictEvents, textOf } from '../helpers/strict-calendar.ts';
import { rowsOf, SECRETS, signedMeeting } from './followed-actions.ts';

const commissions = [fixtureCommission()];
const MADE_AT = new Date('2023-09-01T08:30:15.250Z');

const calendar = (rows = rowsOf(), madeAt = MADE_AT, language = 'ru'): Uint8Array =>
  actionCalendar(rows, commissions, { language, madeAt });

const valuesOf = (bytes: Uint8Array, name: string): string[] =>
  strictEvents(bytes).map((event) => event.get(name)?.value ?? '');

describe('the calendar of actions', () => {
  it('has one whole day for every open action that is due on a day', () => {
    const rows = rowsOf();
    const [event, ...others] = strictEvents(calendar(rows));
    // 21/2.2 is due before the next meeting, which has no date yet.
    expect(others).toEqual([]);
    expect(Object.fromEntries([...(event ?? [])].map(([name, { value }]) => [name, value]))).toMatchObject({
      UID: 'economic-cooperation.21-1.2@commission-desk',
      DTSTART: '20231201',
      DTEND: '20231202',
      DTSTAMP: '20230901T083015Z',
      STATUS: 'CONFIRMED',
      TRANSP: 'TRANSPARENT',
    });
    const dated = rows.map((row) => ({ ...row, nextMeetingOn: '2024-03-01' }));
    expect(valuesOf(calendar(dated), 'DTSTART')).toEqual(['20231201', '20240229']);
    const closed = dated.map((row) => ({
      ...row,
      state: row.reference === '21/1.2' ? ('done' as const) : row.state,
    }));
    expect(valuesOf(calendar(closed), 'UID')).toEqual(['economic-cooperation.21-2.2@commission-desk']);
  });

  it('tells the clause, who is charged and the deadline as signed', () => {
    const [event] = strictEvents(calendar());
    expect(textOf(event?.get('SUMMARY')?.value ?? '')).toBe(
      '21/1.2 Стороны договорились подготовить перечень барьеров во взаимной торговле и предложения по их…',
    );
    const description = textOf(event?.get('DESCRIPTION')?.value ?? '');
    expect(description).toContain('и предложения по их устранению.\n\nИсполнители, Россия: ');
    expect(description).toMatch(/\nСрок по документу: до 1 декабря 2023 года$/);
  });

  it('keeps the UID and raises the sequence when it is made again, the same for the same moment', () => {
    const later = calendar(
      rowsOf(
        signedMeeting((meeting) => {
          const [clause] = meeting.sections[0]?.clauses.slice(1) ?? [];
          if (clause?.action)
            clause.action.deadline.meaning = { precision: 'day', from: null, to: '2023-12-15' };
        }),
      ),
      new Date('2023-10-01T08:00:00Z'),
    );
    expect(valuesOf(later, 'UID')).toEqual(valuesOf(calendar(), 'UID'));
    expect(valuesOf(later, 'DTSTART')).toEqual(['20231215']);
    expect(Number(valuesOf(later, 'SEQUENCE')[0])).toBeGreaterThan(
      Number(valuesOf(calendar(), 'SEQUENCE')[0]),
    );
    expect(calendar()).toEqual(calendar());
  });

  it('survives any text in any script', () => {
    const nasty = 'a;b,c\\d\\n\r\nEND:VEVENT\r\nBEGIN:VTODO\u0000\u2028 😀'.concat(
      'ы'.repeat(200),
      ' 👩‍👩‍👧 '.repeat(30),
    );
    const rows = rowsOf(
      signedMeeting((meeting) => {
        for (const clause of meeting.sections[0]?.clauses ?? []) clause.text = { ru: nasty, en: 'short' };
      }),
    );
    const [event, ...others] = strictEvents(calendar(rows));
    expect(others).toEqual([]);
    expect(textOf(event?.get('DESCRIPTION')?.value ?? '')).toContain(
      'a;b,c\\d\\n\nEND:VEVENT\nBEGIN:VTODO\n 😀ыыы',
    );
  });

  it('holds nothing private and no tasks', () => {
    const text = new TextDecoder().decode(calendar()).replaceAll('\r\n ', '');
    for (const secret of SECRETS) expect(text).not.toContain(secret);
    expect(text).not.toContain('VTODO');
  });

  it('refuses to be empty', () => {
    expect(() => calendar([])).toThrow('None of these actions');
  });
});
