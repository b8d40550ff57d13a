import type { NextMeeting } from '@shared/domain/meeting.ts';
import { type ReactNode, useId } from 'react';
import { LocalizedField } from '../../app/fields/localized-field.tsx';
import { NounField } from '../../app/fields/noun-field.tsx';
import { useText } from '../../app/text.tsx';
import { useDraft } from '../../app/use-draft.ts';
import { useMeeting, useWorkspace } from '../../app/workspace-context.tsx';
import { Button } from '../../components/button.tsx';
import { Checkbox } from '../../components/checkbox.tsx';
import { HostField } from './host-field.tsx';

const UNSETTLED: NextMeeting = { host: null, place: {}, period: {}, byDiplomaticChannels: true };

/** What the record says about the next meeting, if anything. */
export const NextMeetingCard = ({ isEditable }: { isEditable: boolean }) => {
  const text = useText();
  const { execute } = useWorkspace();
  const { meeting } = useMeeting();
  const set = (nextMeeting: NextMeeting | null) => execute({ type: 'set-next-meeting', nextMeeting });
  if (meeting.nextMeeting === null)
    return (
      <Card>
        <p className="muted">{text('overview.next.unsaid')}</p>
        {isEditable && (
          <div className="actions">
            <Button onPress={() => set(UNSETTLED)}>{text('overview.next.add')}</Button>
          </div>
        )}
      </Card>
    );
  return (
    <Card
      tool={
        isEditable && (
          <Button variant="danger" onPress={() => set(null)}>
            {text('overview.next.remove')}
          </Button>
        )
      }
    >
      <NextMeetingFields nextMeeting={meeting.nextMeeting} onChange={set} isEditable={isEditable} />
    </Card>
  );
};

const Card = ({ tool, children }: { tool?: ReactNode; children: ReactNode }) => {
  const text = useText();
  const heading = useId();
  return (
    <section className="card" aria-labelledby={heading}>
      <div className="overview-card-head">
        <h2 id={heading}>{text('overview.next')}</h2>
        {tool}
      </div>
      {children}
    </section>
  );
};

const NextMeetingFields = ({
  nextMeeting,
  onChange,
  isEditable,
}: {
  nextMeeting: NextMeeting;
  onChange: (nextMeeting: NextMeeting) => void;
  isEditable: boolean;
}) => {
  const text = useText();
  const { meeting } = useMeeting();
  const [next, setNext] = useDraft(nextMeeting, onChange);
  return (
    <>
      <div className="overview-next-row">
        <HostField
          label={text('overview.next.host')}
          value={next.host}
          onChange={(host) => onChange({ ...next, host })}
          isDisabled={!isEditable}
        />
        <Checkbox
          label={text('overview.next.diplomatic')}
          isSelected={next.byDiplomaticChannels}
          onChange={(byDiplomaticChannels) => onChange({ ...next, byDiplomaticChannels })}
          isDisabled={!isEditable}
        />
      </div>
      <NounField
        label={text('overview.next.place')}
        thing="place"
        value={next.place}
        languages={meeting.languages}
        onChange={(place) => setNext({ ...next, place })}
        isReadOnly={!isEditable}
      />
      <LocalizedField
        label={text('overview.next.period')}
        value={next.period}
        languages={meeting.languages}
        onChange={(language, written) =>
          setNext({ ...next, period: { ...next.period, [language]: written } })
        }
        hint={text('overview.next.period.hint')}
        isReadOnly={!isEditable}
      />
    </>
  );
};
