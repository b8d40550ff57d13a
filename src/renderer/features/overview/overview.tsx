import { useMeetingTitle } from '../../app/meeting-title.ts';
import { useMeeting } from '../../app/workspace-context.tsx';

/** The meeting as a whole. */
export const Overview = () => {
  const { meeting } = useMeeting();
  const title = useMeetingTitle();
  return <p className="page">{title(meeting)}</p>;
};
