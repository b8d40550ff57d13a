import type { ReportRow } from '@shared/contract/report-row.ts';
import type { CallError } from '@shared/contract/result.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Id } from '@shared/domain/identifier.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { useId, useState } from 'react';
import { desk } from '../../../app/desk-client.ts';
import { useErrorText } from '../../../app/error-text.ts';
import { refreshActions } from '../../../app/follow-up-queries.ts';
import { useReadingLanguages } from '../../../app/registers/reading-languages.ts';
import { useText } from '../../../app/text.tsx';
import { Banner } from '../../../components/banner.tsx';
import { Button } from '../../../components/button.tsx';
import { Loading } from '../../../components/loading.tsx';
import { RadioGroup } from '../../../components/radio-group.tsx';
import type { FollowUpRow } from '../model/follow-up-row.ts';
import { fileAsBase64, LARGEST_TABLE } from './file-as-base64.ts';
import { ReviewTable } from './review-table.tsx';
import './import-reports.css';

export interface ImportReportsProps {
  commission: Commission;
  ownSide: Id | null;
  rows: readonly FollowUpRow[];
  onClose: () => void;
}

/** What is known of the file that was chosen last. */
type Progress =
  | { step: 'choosing' }
  | { step: 'reading' }
  | { step: 'reviewing'; fileName: string; found: ReportRow[] }
  | { step: 'taken'; accepted: number };

/** Takes over what a side filled in in its control table: file, review row by row, result. */
export const ImportReports = ({ commission, ownSide, rows, onClose }: ImportReportsProps) => {
  const text = useText();
  const { errorText } = useErrorText();
  const fileId = useId();
  const reading = useReadingLanguages(commission.languages);
  const [side, setSide] = useState(ownSide ?? commission.sides[0].id);
  const [file, setFile] = useState<File | null>(null);
  const [progress, setProgress] = useState<Progress>({ step: 'choosing' });
  const [failure, setFailure] = useState<string | null>(null);

  const read = async (chosen: File | null, from: Id) => {
    setFile(chosen);
    setFailure(null);
    setProgress({ step: 'choosing' });
    if (chosen === null) return;
    if (chosen.size > LARGEST_TABLE) {
      setFailure(text('follow-ups.import.too-large', { file: chosen.name }));
      return;
    }
    setProgress({ step: 'reading' });
    try {
      const content = await fileAsBase64(chosen);
      const preview = await desk['preview-reports']({ commission: commission.id, side: from, file: content });
      if (preview.ok) setProgress({ step: 'reviewing', fileName: chosen.name, found: preview.value.rows });
      else {
        setFailure(
          text('follow-ups.import.unreadable', { file: chosen.name, reason: errorText(preview.error) }),
        );
        setProgress({ step: 'choosing' });
      }
    } catch {
      setFailure(text('follow-ups.import.not-read', { file: chosen.name }));
      setProgress({ step: 'choosing' });
    }
  };

  const accept = async (accepted: readonly ReportRow[]): Promise<CallError | null> => {
    const proposals = accepted.flatMap(({ proposal }) => proposal ?? []);
    const result = await desk['accept-reports']({ commission: commission.id, rows: proposals });
    if (!result.ok) return result.error;
    setProgress({ step: 'taken', accepted: result.value.accepted });
    await refreshActions();
    return null;
  };

  return (
    <section className="card import-reports" aria-label={text('follow-ups.import')}>
      <header className="drawer-head">
        <h2>{text('follow-ups.import')}</h2>
        <Button variant="quiet" onPress={onClose}>
          {text('follow-ups.drawer.close')}
        </Button>
      </header>
      {progress.step === 'taken' ? (
        <p role="status">{text('follow-ups.import.taken', { count: progress.accepted })}</p>
      ) : (
        <div className="field-row">
          <RadioGroup
            label={text('follow-ups.import.side')}
            value={side}
            options={commission.sides.map((entry) => ({
              id: entry.id,
              label: textInFirst(entry.shortName, reading) || entry.id,
            }))}
            onChange={(chosen) => {
              setSide(chosen);
              void read(file, chosen);
            }}
          />
          <div className="field">
            <label className="field-label" htmlFor={fileId}>
              {text('follow-ups.import.file')}
            </label>
            <input
              id={fileId}
              type="file"
              accept=".xlsx"
              onChange={(event) => void read(event.target.files?.[0] ?? null, side)}
            />
          </div>
        </div>
      )}
      {progress.step === 'reading' && <Loading label={text('follow-ups.import.reading')} />}
      {failure !== null && (
        <Banner tone="danger">
          <p>{failure}</p>
        </Banner>
      )}
      {progress.step === 'reviewing' && (
        <ReviewTable
          key={`${side} ${progress.fileName}`}
          found={progress.found}
          rows={rows}
          side={side}
          reading={reading}
          onAccept={accept}
        />
      )}
    </section>
  );
};
