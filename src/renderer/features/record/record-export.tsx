import type { Delivery } from '@shared/contract/calls.ts';
import type { Result } from '@shared/contract/result.ts';
import type { RecordChoice } from '@shared/domain/record-choice.ts';
import { useState } from 'react';
import { receive, useDeliveryText } from '../../app/delivery.ts';
import { desk } from '../../app/desk-client.ts';
import { useErrorText } from '../../app/error-text.ts';
import { useText } from '../../app/text.tsx';
import { useMeeting, useWorkspace } from '../../app/workspace-context.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { Loading } from '../../components/loading.tsx';

const KINDS = ['pdf', 'docx', 'json'] as const;
type Kind = (typeof KINDS)[number];

/** Makes files of the record, and says in plain words what became of each. */
export const RecordExport = ({ choice }: { choice: RecordChoice }) => {
  const text = useText();
  const { errorText } = useErrorText();
  const deliveryText = useDeliveryText();
  const { session } = useWorkspace();
  const { meeting } = useMeeting();
  const [making, setMaking] = useState<Kind | null>(null);
  const [result, setResult] = useState<Result<Delivery> | null>(null);

  const make = async (kind: Kind) => {
    setMaking(kind);
    setResult(null);
    // What was typed last belongs in the file.
    await session.flush();
    const address = { commission: meeting.commission, meeting: meeting.id };
    const made = await receive(
      kind === 'json'
        ? desk['export-meeting'](address)
        : desk['export-record']({ ...address, choice, format: kind }),
    );
    setMaking(null);
    setResult(made);
  };

  return (
    <div className="record-export">
      {KINDS.map((kind) => (
        <Button
          key={kind}
          variant={kind === 'pdf' ? 'primary' : 'normal'}
          isPending={making === kind}
          isDisabled={making !== null && making !== kind}
          onPress={() => void make(kind)}
        >
          {text(`record.export.${kind}`)}
        </Button>
      ))}
      {making !== null && <Loading label={text(`record.making.${making}`)} />}
      <p role="status" className="record-outcome">
        {making !== null && text(`record.making.${making}`)}
        {result?.ok && deliveryText(result.value)}
      </p>
      {result && !result.ok && (
        <Banner tone="danger">
          <p>{errorText(result.error)}</p>
        </Banner>
      )}
    </div>
  );
};
