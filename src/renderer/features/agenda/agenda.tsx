import { textInFirst } from '@shared/text/localized.ts';
import { useMeeting } from '../../app/workspace-context.tsx';

/** The adopted agenda of a meeting. */
export const Agenda = () => {
  const { meeting } = useMeeting();
  return (
    <ol className="page">
      {meeting.agenda.map((item) => (
        <li key={item.id}>{textInFirst(item.text, meeting.languages)}</li>
      ))}
    </ol>
  );
};
