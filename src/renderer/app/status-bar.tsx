import { isAgreed } from '@shared/domain/clause.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import { useQuery } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';
import { useLanguageName } from './language-name.ts';
import type { MeetingSession } from './meeting-session.ts';
import { deskQuery } from './queries.ts';
import { useText } from './text.tsx';
import './status-bar.css';

/** How a workspace tells the status bar, which stands outside of it, which meeting is open. */
export const ShowInStatusBar = createContext<(session: MeetingSession | null) => void>(() => undefined);

export const useShowInStatusBar = (session: MeetingSession): void => {
  const show = useContext(ShowInStatusBar);
  useEffect(() => {
    show(session);
    return () => show(null);
  }, [show, session]);
};

/** "Saved 14:02", what is still open in the meeting, the language of the interface, and the store in use. */
export const StatusBar = ({ session }: { session: MeetingSession | null }) => {
  const text = useText();
  const { locale } = useIntl();
  const languageName = useLanguageName();
  const { data } = useQuery(deskQuery);
  return (
    <footer className="status-bar">
      {session && <MeetingStatus session={session} />}
      <span className="status-bar-store">{data && text('status.store', { name: data.storeName })}</span>
      <span>{languageName(locale)}</span>
    </footer>
  );
};

const MeetingStatus = ({ session }: { session: MeetingSession }) => {
  const text = useText();
  const intl = useIntl();
  const { meeting, saving, savedAt } = useSyncExternalStore(session.subscribe, session.view);
  const clauses = clausesOf(meeting);
  const open = clauses.filter(({ clause }) => !isAgreed(clause)).length;
  const brackets = clauses.flatMap(({ clause }) => clause.brackets).length;
  const saved = text('status.saved', {
    time: intl.formatTime(savedAt, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  });
  return (
    <>
      <span className="save-state" data-saving={saving} role="status">
        {saving === 'saved' ? saved : text(`status.${saving}`)}
      </span>
      <span>
        {clauses.length === 0 ? text('status.no-clauses') : text('status.open-clauses', { count: open })}
      </span>
      <span>{text('status.open-brackets', { count: brackets })}</span>
    </>
  );
};
