import type { Delivery } from '@shared/contract/calls.ts';
import type { Result } from '@shared/contract/result.ts';
import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { receive, useDeliveryText } from './delivery.ts';
import { desk } from './desk-client.ts';
import { useErrorText } from './error-text.ts';
import { useText } from './text.tsx';
import { useMeeting } from './workspace-context.tsx';

/** Saves the meeting as this window has it somewhere else, for as long as the store cannot take it. */
export const SaveCopy = () => {
  const text = useText();
  const { errorText } = useErrorText();
  const deliveryText = useDeliveryText();
  const { meeting } = useMeeting();
  const [result, setResult] = useState<Result<Delivery> | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const save = async () => {
    setIsSaving(true);
    const { commission, id } = meeting;
    setResult(await receive(desk['export-meeting']({ commission, meeting: id, written: meeting })));
    setIsSaving(false);
  };
  return (
    <div className="save-copy">
      <Button isPending={isSaving} onPress={() => void save()}>
        {text('action.save-copy')}
      </Button>
      <span role="status">
        {result && (result.ok ? deliveryText(result.value) : errorText(result.error))}
      </span>
    </div>
  );
};
