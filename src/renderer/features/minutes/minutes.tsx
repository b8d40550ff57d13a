import { numbersOf } from '@shared/domain/numbering.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { useMeeting } from '../../app/workspace-context.tsx';

/** The minutes of a meeting, section by section. */
export const Minutes = () => {
  const { meeting } = useMeeting();
  const numbers = numbersOf(meeting);
  return (
    <ol className="page">
      {meeting.sections.map((section) => (
        <li key={section.id}>
          {numbers.get(section.id)} {textInFirst(section.title, meeting.languages)}
        </li>
      ))}
    </ol>
  );
};
