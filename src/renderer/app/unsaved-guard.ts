import type { MeetingSession } from './meeting-session.ts';

/**
 * Has the window ask before it closes while something written in the session is not saved, and sends the rest when it closes
 * all the same. Answers how to end that; it ends once everything is saved.
 */
export const guardUnsaved = (session: MeetingSession): (() => void) => {
  const ask = (event: BeforeUnloadEvent) => {
    void session.flush();
    const { saving, lost } = session.view();
    if (saving !== 'saved' || lost.length > 0) event.preventDefault();
  };
  const leave = () => session.leave();
  window.addEventListener('beforeunload', ask);
  window.addEventListener('pagehide', leave);
  return () => {
    const endOnceSaved = () => {
      if (session.view().saving !== 'saved') return;
      unsubscribe();
      window.removeEventListener('beforeunload', ask);
      window.removeEventListener('pagehide', leave);
    };
    const unsubscribe = session.subscribe(endOnceSaved);
    endOnceSaved();
  };
};
