import type { MeetingHeader as Header } from '@shared/domain/meeting.ts';
import { useId, useState } from 'react';
import { MeetingHeaderFields } from '../../app/fields/meeting-header-fields.tsx';
import { useText } from '../../app/text.tsx';
import { useDraft } from '../../app/use-draft.ts';
import { useMeeting, useWorkspace } from '../../app/workspace-context.tsx';

type Days = Pick<Header, 'firstDay' | 'lastDay'>;

const isReversed = ({ firstDay, lastDay }: Days): boolean =>
  firstDay !== null && lastDay !== null && lastDay < firstDay;

/** Where and when the meeting is held, and in which languages its record is written. */
export const MeetingHeader = ({ isEditable }: { isEditable: boolean }) => {
  const text = useText();
  const heading = useId();
  const { commission, execute } = useWorkspace();
  const { meeting } = useMeeting();
  const save = (changes: Partial<Header>) => execute({ type: 'edit-meeting', changes });
  const [place, setPlace] = useDraft(meeting.place, (written) => save({ place: written }));
  // Both days change one after the other: in between they may stand in the wrong order, here and nowhere else.
  const [reversed, setReversed] = useState<Days | null>(null);
  const header: Header = { ...meeting, place, ...reversed };

  const change = (changes: Partial<Header>) => {
    const { firstDay, lastDay } = { ...header, ...changes };
    const days = { firstDay, lastDay };
    if ('place' in changes) setPlace(changes.place ?? {});
    else if ('firstDay' in changes || 'lastDay' in changes) {
      setReversed(isReversed(days) ? days : null);
      if (!isReversed(days)) save(days);
    } else if (changes.languages?.length !== 0) save(changes);
  };

  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading}>{text('overview.where-and-when')}</h2>
      <MeetingHeaderFields
        commission={commission}
        header={header}
        onChange={change}
        isReadOnly={!isEditable}
      />
      {reversed && (
        <p role="alert" className="field-error">
          {text('overview.days.reversed')}
        </p>
      )}
    </section>
  );
};
