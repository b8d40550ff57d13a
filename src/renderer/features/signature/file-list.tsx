import type { Delivery } from '@shared/contract/calls.ts';
import type { Result } from '@shared/contract/result.ts';
import type { FiledPlace } from '@shared/contract/signing.ts';
import type { FiledFile } from '@shared/domain/seal.ts';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { receive, useDeliveryText } from '../../app/delivery.ts';
import { desk } from '../../app/desk-client.ts';
import { useErrorText } from '../../app/error-text.ts';
import { useText } from '../../app/text.tsx';
import { useMeeting } from '../../app/workspace-context.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';

export interface FileListProps {
  label: string;
  files: readonly (FiledFile & { remark?: string })[];
  placeOf: (name: string) => FiledPlace;
}

/** As many letters of a checksum as tell two files apart at a glance. */
const SHORT = 12;

/** Filed files with size and checksum, each to be handed out as it was filed. */
export const FileList = ({ label, files, placeOf }: FileListProps) => {
  const text = useText();
  const intl = useIntl();
  const { errorText } = useErrorText();
  const deliveryText = useDeliveryText();
  const { meeting } = useMeeting();
  const [result, setResult] = useState<Result<Delivery> | null>(null);
  const sizeText = (size: number): string =>
    size < 1_000_000
      ? text('signature.size.kb', { size: intl.formatNumber(Math.max(1, Math.round(size / 1_000))) })
      : text('signature.size.mb', {
          size: intl.formatNumber(size / 1_000_000, { maximumFractionDigits: 1 }),
        });
  const handOut = async (name: string) => {
    setResult(null);
    const address = { commission: meeting.commission, meeting: meeting.id };
    setResult(await receive(desk['export-filed-file']({ ...address, file: placeOf(name) })));
  };
  return (
    <>
      <table className="filed-files" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{text('signature.column.file')}</th>
            <th scope="col" className="filed-size">
              {text('signature.column.size')}
            </th>
            <th scope="col">{text('signature.column.checksum')}</th>
            <th scope="col">
              <span className="visually-hidden">{text('signature.column.copy')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ name, size, sha256, remark }) => (
            <tr key={name}>
              <th scope="row">
                {name}
                {remark && <span className="muted"> · {remark}</span>}
              </th>
              <td className="filed-size">{sizeText(size)}</td>
              <td>
                <code title={sha256}>{sha256.slice(0, SHORT)}…</code>
              </td>
              <td>
                <Button
                  variant="quiet"
                  aria-label={text('signature.copy.label', { file: name })}
                  onPress={() => void handOut(name)}
                >
                  {text('signature.copy')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p role="status" className="filed-outcome">
        {result?.ok && deliveryText(result.value)}
      </p>
      {result && !result.ok && (
        <Banner tone="danger">
          <p>{errorText(result.error)}</p>
        </Banner>
      )}
    </>
  );
};
