import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { useMeetingTitle } from '../../app/meeting-title.ts';
import { useText } from '../../app/text.tsx';

/** One sentence on what a new meeting starts with. */
export const TakenOver = ({ commission, previous }: { commission: Commission; previous: Meeting | null }) => {
  const text = useText();
  const title = useMeetingTitle();
  return (
    <p className="muted">
      {previous
        ? text('meetings.taken-over', {
            meeting: title(previous),
            sections: previous.sections.length,
            people: previous.delegations.flatMap(({ delegates }) => delegates).length,
          })
        : text('meetings.starts-with', { sections: commission.sectionTemplate.length })}
    </p>
  );
};
