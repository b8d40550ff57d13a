import { useId, useState } from 'react';
import { useDayText } from '../../app/day-text.ts';
import { useErrorText } from '../../app/error-text.ts';
import { LoadFailure } from '../../app/load-failure.tsx';
import { showFollowUps, useFollowUps } from '../../app/signed/signed-queries.ts';
import { useText } from '../../app/text.tsx';
import { useMeeting } from '../../app/workspace-context.tsx';
import { Banner } from '../../components/banner.tsx';
import { Progress } from '../../components/progress.tsx';
import { FileList } from './file-list.tsx';
import { sendScan } from './send-scan.ts';

/** The scans of the signed copy, filed after signature. */
export const Scans = () => {
  const text = useText();
  const heading = useId();
  const field = useId();
  const { dayText } = useDayText();
  const { errorText } = useErrorText();
  const { meeting } = useMeeting();
  const { followUps, error } = useFollowUps();
  const [sending, setSending] = useState<{ name: string; size: number; received: number } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const place = { commission: meeting.commission, meeting: meeting.id };
  const scans = followUps?.scans ?? [];

  const attach = async (file: File) => {
    const { name, size } = file;
    setFailure(null);
    setSending({ name, size, received: 0 });
    try {
      const sent = await sendScan(place, file, (received) => setSending({ name, size, received }));
      if (!sent.ok)
        setFailure(
          sent.error.code === 'invalid-input'
            ? text('signature.scan.refused', { file: name })
            : errorText(sent.error),
        );
    } catch {
      setFailure(text('signature.scan.not-read', { file: name }));
    }
    setSending(null);
    await showFollowUps(place, null);
  };

  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading}>{text('signature.scans')}</h2>
      {error && <LoadFailure error={error} />}
      {scans.length === 0 ? (
        <p className="muted">{text('signature.scans.none')}</p>
      ) : (
        <FileList
          label={text('signature.scans')}
          files={scans.map((scan) => ({
            ...scan,
            remark: text('signature.scan.filed-on', { day: dayText(scan.filedOn) }),
          }))}
          placeOf={(name) => ({ kind: 'scan', name })}
        />
      )}
      {sending ? (
        <Progress
          label={text('signature.scan.sending', { file: sending.name })}
          done={sending.received}
          total={sending.size}
        />
      ) : (
        <div className="field">
          <label className="field-label" htmlFor={field}>
            {text('signature.scan.attach')}
          </label>
          <input
            id={field}
            type="file"
            accept=".pdf,.jpg,.jpeg,.png,.tif,.tiff"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) void attach(file);
            }}
          />
        </div>
      )}
      {failure && (
        <Banner tone="danger">
          <p>{failure}</p>
        </Banner>
      )}
    </section>
  );
};
