import type { ActionRow } from '@shared/contract/action-row.ts';
import type { DispositionKind } from '@shared/domain/disposition.ts';
import { numbersOf } from '@shared/domain/numbering.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { useEffect, useRef } from 'react';
import { useText } from '../../app/text.tsx';
import { useMeeting } from '../../app/workspace-context.tsx';
import { CompactSelect } from '../../components/compact-select.tsx';
import { useRowSetting } from './row-setting.ts';

const NONE = '';

/** Asks in which section an action goes on whose own section this meeting has not; the answer makes the decision. */
export const PlaceQuestion = ({ action, kind }: { action: ActionRow; kind: DispositionKind }) => {
  const text = useText();
  const { meeting } = useMeeting();
  const { reading, deeds } = useRowSetting();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.querySelector('select')?.focus(), []);
  const numbers = numbersOf(meeting);
  return (
    <div className="decision-place" ref={question} role="status">
      <span>{text('previous-decisions.place.missing')}</span>
      <CompactSelect
        label={text('previous-decisions.place', { reference: action.reference })}
        value={NONE}
        options={[
          { id: NONE, label: text('previous-decisions.place.choose') },
          ...meeting.sections.map(({ id, title }) => ({
            id,
            label: `${numbers.get(id) ?? ''}. ${textInFirst(title, reading)}`,
          })),
        ]}
        onChange={(chosen) => chosen !== NONE && deeds.decide(action, kind, chosen)}
      />
    </div>
  );
};
