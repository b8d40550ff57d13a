import type { ReportRow } from '@shared/contract/report-row.ts';
import type { CallError } from '@shared/contract/result.ts';
import type { Report } from '@shared/domain/follow-up.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { useMemo, useState } from 'react';
import { useDayText } from '../../../app/day-text.ts';
import { useErrorText } from '../../../app/error-text.ts';
import { RecordText } from '../../../app/record-text.tsx';
import { useText } from '../../../app/text.tsx';
import { Banner } from '../../../components/banner.tsx';
import { Button } from '../../../components/button.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import type { FollowUpRow } from '../model/follow-up-row.ts';
import { type ReviewedRow, reviewedRows, tickedAtFirst } from '../model/review.ts';

export interface ReviewTableProps {
  found: readonly ReportRow[];
  rows: readonly FollowUpRow[];
  side: Id;
  reading: readonly LanguageTag[];
  /** Takes the rows over; null once they are safe, else why they are not. */
  onAccept: (accepted: readonly ReportRow[]) => Promise<CallError | null>;
}

/** What a filled-in table would change, row by row: nothing is taken over that is not ticked. */
export const ReviewTable = ({ found, rows, side, reading, onAccept }: ReviewTableProps) => {
  const text = useText();
  const { errorText } = useErrorText();
  const reviewed = useMemo(() => reviewedRows(found, rows, side), [found, rows, side]);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => tickedAtFirst(reviewed));
  const [failure, setFailure] = useState<CallError | null>(null);
  const [isSaving, setSaving] = useState(false);
  const accepted = reviewed.filter(({ id, isOffered }) => isOffered && ticked.has(id));
  const troubled = reviewed.filter(({ found: { problems } }) => problems.length > 0).length;
  const accept = async () => {
    setSaving(true);
    setFailure(await onAccept(accepted.map((row) => row.found)));
    setSaving(false);
  };
  if (reviewed.length === 0)
    return <p role="status">{text('follow-ups.import.nothing', { count: found.length })}</p>;
  return (
    <>
      <p role="status">
        {text('follow-ups.import.found', {
          count: found.length,
          filled: reviewed.filter(({ isOffered }) => isOffered).length,
          troubled,
        })}
      </p>
      <div className="review-scroller">
        <table className="review-table" aria-label={text('follow-ups.import.review')}>
          <thead>
            <tr>
              <th scope="col">{text('follow-ups.import.column.take')}</th>
              <th scope="col">{text('follow-ups.import.column.row')}</th>
              <th scope="col">{text('follow-ups.import.column.text')}</th>
              <th scope="col">{text('follow-ups.import.column.before')}</th>
              <th scope="col">{text('follow-ups.import.column.after')}</th>
              <th scope="col">{text('follow-ups.import.column.problems')}</th>
            </tr>
          </thead>
          <tbody>
            {reviewed.map((row) => (
              <ReviewRow
                key={row.id}
                row={row}
                reading={reading}
                isTicked={row.isOffered && ticked.has(row.id)}
                onTick={(isTicked) =>
                  setTicked((before) => {
                    const after = new Set(before);
                    if (isTicked) after.add(row.id);
                    else after.delete(row.id);
                    return after;
                  })
                }
              />
            ))}
          </tbody>
        </table>
      </div>
      {failure && (
        <Banner tone="danger">
          <p>{errorText(failure)}</p>
        </Banner>
      )}
      <div className="actions">
        <Button
          variant="primary"
          isDisabled={accepted.length === 0}
          isPending={isSaving}
          onPress={() => void accept()}
        >
          {text('follow-ups.import.accept', { count: accepted.length })}
        </Button>
        <p className="muted">{text('follow-ups.import.proposals')}</p>
      </div>
    </>
  );
};

const ReportInShort = ({
  report,
  reading,
}: {
  report: Pick<Report, 'on' | 'state' | 'text'>;
  reading: readonly LanguageTag[];
}) => {
  const text = useText();
  const { dayText } = useDayText();
  return (
    <>
      <p>
        <strong>{text(`follow-ups.reported.${report.state}`)}</strong>{' '}
        <span className="muted">{dayText(report.on)}</span>
      </p>
      <p>
        <RecordText value={report.text} languages={reading} />
      </p>
    </>
  );
};

const ReviewRow = ({
  row: { found, known, before, isOffered },
  reading,
  isTicked,
  onTick,
}: {
  row: ReviewedRow;
  reading: readonly LanguageTag[];
  isTicked: boolean;
  onTick: (isTicked: boolean) => void;
}) => {
  const text = useText();
  return (
    <tr data-troubled={found.problems.length > 0}>
      <td>
        <Checkbox
          label={text('follow-ups.import.take', { reference: found.reference })}
          hidesLabel
          isSelected={isTicked}
          isDisabled={!isOffered}
          onChange={onTick}
        />
      </td>
      <th scope="row">
        <strong>{found.reference}</strong>
        <p className="muted">{text('follow-ups.import.place', { sheet: found.sheet, row: found.row })}</p>
      </th>
      <td>{known && <RecordText value={known.action.text} languages={reading} />}</td>
      <td>
        {before ? (
          <ReportInShort report={before} reading={reading} />
        ) : (
          <span className="muted">{text('follow-ups.report.none')}</span>
        )}
      </td>
      <td>
        {found.proposal ? (
          <ReportInShort report={found.proposal.report} reading={reading} />
        ) : (
          <span className="muted">{text('follow-ups.import.no-change')}</span>
        )}
      </td>
      <td>
        <ul>
          {found.problems.map(({ problem, found: words }) => (
            <li key={problem} className="review-problem">
              {text(`follow-ups.problem.${problem}`, { found: words || '–' })}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
};
