import type { CallError } from '@shared/contract/result.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting, MeetingHeader } from '@shared/domain/meeting.ts';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { desk } from '../../app/desk-client.ts';
import { useErrorText } from '../../app/error-text.ts';
import { MeetingHeaderFields } from '../../app/fields/meeting-header-fields.tsx';
import { queryClient } from '../../app/queries.ts';
import { useText } from '../../app/text.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { TakenOver } from './taken-over.tsx';

export interface NewMeetingFormProps {
  commission: Commission;
  /** The meeting to take over from; null for the first. */
  previous: Meeting | null;
  /** The header that is proposed. */
  start: MeetingHeader;
}

/** Number, place, dates and languages of a new meeting, and what it takes over from the one before it. */
export const NewMeetingForm = ({ commission, previous, start }: NewMeetingFormProps) => {
  const text = useText();
  const { errorText } = useErrorText();
  const navigate = useNavigate();
  const [header, setHeader] = useState(start);
  const [isCreating, setIsCreating] = useState(false);
  const [error, setError] = useState<CallError | null>(null);

  const isReversed = header.firstDay !== null && header.lastDay !== null && header.lastDay < header.firstDay;
  const isComplete = header.languages.length > 0 && !isReversed;
  const create = async () => {
    setIsCreating(true);
    const result = await desk['create-meeting']({
      commission: commission.id,
      previous: previous?.id ?? null,
      header,
    });
    setIsCreating(false);
    if (!result.ok) return setError(result.error);
    await queryClient.invalidateQueries({ queryKey: ['commissions'] });
    await queryClient.invalidateQueries({ queryKey: ['meetings', commission.id] });
    return navigate({
      to: '/commissions/$commission/meetings/$meeting/overview',
      params: { commission: commission.id, meeting: result.value.meeting },
    });
  };
  return (
    <Form
      className="page"
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete) void create();
      }}
    >
      <header>
        <h1>{text('meetings.new')}</h1>
        <TakenOver commission={commission} previous={previous} />
      </header>
      <section className="card">
        <MeetingHeaderFields
          commission={commission}
          header={header}
          onChange={(changes) => setHeader({ ...header, ...changes })}
        />
        {isReversed && (
          <p className="field-error" role="alert">
            {text('rejection.dates-reversed')}
          </p>
        )}
      </section>
      {error && (
        <Banner tone="danger">
          <p>{errorText(error)}</p>
        </Banner>
      )}
      <footer className="actions">
        <Button type="submit" variant="primary" isDisabled={isCreating || !isComplete}>
          {text('meetings.create')}
        </Button>
        <Button
          onPress={() =>
            void navigate({
              to: '/commissions/$commission/meetings',
              params: { commission: commission.id },
            })
          }
        >
          {text('action.cancel')}
        </Button>
      </footer>
    </Form>
  );
};
