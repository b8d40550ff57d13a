import type { MeetingHeader as Header } from '@shared/domain/meeting.ts';
import { useId } from 'react';
import { NounField } from '../../app/fields/noun-field.tsx';
import { useLanguageName } from '../../app/language-name.ts';
import { useText } from '../../app/text.tsx';
import { useDraft } from '../../app/use-draft.ts';
import { useMeeting, useWorkspace } from '../../app/workspace-context.tsx';
import { CheckboxGroup } from '../../components/checkbox-group.tsx';
import { NumberField } from '../../components/number-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { HostField } from './host-field.tsx';
import { MeetingDays } from './meeting-days.tsx';

const REGULARITIES = ['regular', 'extraordinary'] as const;
const MODES = ['in-person', 'videoconference'] as const;

/** Where and when the meeting is held, and in which languages its record is written. */
export const MeetingHeader = ({ isEditable }: { isEditable: boolean }) => {
  const text = useText();
  const heading = useId();
  const languageName = useLanguageName();
  const { commission, execute } = useWorkspace();
  const { meeting } = useMeeting();
  const change = (changes: Partial<Header>) => execute({ type: 'edit-meeting', changes });
  const [place, setPlace] = useDraft(meeting.place, (written) => change({ place: written }));
  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading}>{text('overview.where-and-when')}</h2>
      <div className="field-row">
        <NumberField
          label={text('overview.ordinal')}
          value={meeting.ordinal}
          onChange={(ordinal) => change({ ordinal })}
          minimum={1}
          maximum={999}
          isDisabled={!isEditable}
        />
        <SelectField
          label={text('overview.regularity')}
          value={meeting.regularity}
          options={REGULARITIES.map((id) => ({ id, label: text(`meeting.regularity.${id}`) }))}
          onChange={(regularity) => change({ regularity })}
          isDisabled={!isEditable}
        />
        <SelectField
          label={text('overview.mode')}
          value={meeting.mode}
          options={MODES.map((id) => ({ id, label: text(`meeting.mode.${id}`) }))}
          onChange={(mode) => change({ mode })}
          isDisabled={!isEditable}
        />
        <HostField
          label={text('overview.host')}
          value={meeting.host}
          onChange={(host) => change({ host })}
          isDisabled={!isEditable}
        />
      </div>
      <div className="overview-days-and-languages">
        <MeetingDays
          firstDay={meeting.firstDay}
          lastDay={meeting.lastDay}
          onChange={change}
          isDisabled={!isEditable}
        />
        <CheckboxGroup
          label={text('overview.languages')}
          value={meeting.languages}
          options={commission.languages.map((id) => ({ id, label: languageName(id) }))}
          onChange={(languages) => languages.length > 0 && change({ languages })}
          isDisabled={!isEditable}
        />
      </div>
      <NounField
        label={text('overview.place')}
        thing="place"
        value={place}
        languages={meeting.languages}
        onChange={setPlace}
        isReadOnly={!isEditable}
      />
    </section>
  );
};
