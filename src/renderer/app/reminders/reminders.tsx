import type { Id } from '@shared/domain/identifier.ts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { useDayText } from '../day-text.ts';
import { actionsQuery, editSettings, settingsQuery } from '../follow-up-queries.ts';
import { RecordText } from '../record-text.tsx';
import { useReadingOrder } from '../registers/reading-languages.ts';
import { useText } from '../text.tsx';
import { useToday } from '../use-today.ts';
import { notifyOnce } from './notify-once.ts';
import { REMINDER_KINDS, remindersSince } from './reminders-since.ts';
import './reminders.css';

/** How many actions the panel names; the list has them all. */
const NAMED = 4;

/** How long a place is left to appear before the actions are asked for, in milliseconds. */
const REST = 300;

const useRest = (milliseconds: number): boolean => {
  const [isRested, setRested] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setRested(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return isRested;
};

export interface RemindersProps {
  commission: Id;
  /** What the commission is called, outside the window too. */
  name: string;
}

/** What became due or overdue on our side since it was last seen: quiet, beside the places, until it is dismissed. */
export const Reminders = ({ commission, name }: RemindersProps) => {
  const text = useText();
  const today = useToday();
  const { dayText } = useDayText();
  const order = useReadingOrder();
  const settings = useQuery(settingsQuery(commission)).data;
  const { ownSide = null, remindedOn = null } = settings ?? {};
  const isWanted = ownSide !== null && remindedOn !== today;
  // Kept at hand even where there is nothing to remind of, so that the list of actions opens at once.
  const isRested = useRest(REST);
  const { data } = useQuery({ ...actionsQuery(commission), enabled: isRested });
  const reminders = useMemo(
    () => (isWanted && data ? remindersSince(data.actions, ownSide, remindedOn, today) : []),
    [isWanted, data, ownSide, remindedOn, today],
  );
  const counts = REMINDER_KINDS.flatMap((kind) => {
    const count = reminders.filter((reminder) => reminder.kind === kind).length;
    return count === 0 ? [] : { kind, words: text(`reminders.count.${kind}`, { count }) };
  });
  const inWords = counts.map(({ words }) => words).join('\n');
  useEffect(() => {
    if (inWords !== '') notifyOnce(commission, today, { title: name, body: inWords });
  }, [commission, today, name, inWords]);
  if (reminders.length === 0) return null;
  return (
    <section className="reminders" aria-label={text('reminders.title')}>
      <h2>
        {remindedOn === null
          ? text('reminders.title')
          : text('reminders.since', { day: dayText(remindedOn) })}
      </h2>
      <ul>
        {counts.map(({ kind, words }) => (
          <li key={kind}>{words}</li>
        ))}
      </ul>
      <ul className="reminders-named">
        {reminders.slice(0, NAMED).map(({ action }) => (
          <li key={action.reference}>
            <strong>{action.reference}</strong>{' '}
            <RecordText value={action.text} languages={order(Object.keys(action.text))} />
          </li>
        ))}
      </ul>
      <div className="actions">
        <Link
          to="/commissions/$commission/follow-ups"
          params={{ commission }}
          search={{ view: reminders.some(({ kind }) => kind === 'overdue') ? 'overdue-own' : 'due-own' }}
        >
          {text('reminders.show')}
        </Link>
        <Button variant="quiet" onPress={() => void editSettings(commission, { remindedOn: today })}>
          {text('action.dismiss')}
        </Button>
      </div>
    </section>
  );
};
