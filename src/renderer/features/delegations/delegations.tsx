import { useMeeting } from '../../app/workspace-context.tsx';

/** The delegations of both sides. */
export const Delegations = () => {
  const { meeting } = useMeeting();
  return <p className="page">{meeting.delegations.map(({ delegates }) => delegates.length).join(', ')}</p>;
};
