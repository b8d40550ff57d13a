import { useParams, useSearch } from '@tanstack/react-router';
import { BackupBanner } from '../../app/backup-banner.tsx';
import { useText } from '../../app/text.tsx';
import { EarlierStates } from './earlier-states.tsx';
import { OutcomeBanner, useOutcomes } from './outcome.tsx';
import { TrashList } from './trash-list.tsx';
import { WholeStore } from './whole-store.tsx';
import './backups.css';

/** Earlier states of meetings, backups of the whole store, and the trash. */
export const Backups = () => {
  const text = useText();
  const { commission } = useParams({ strict: false });
  const { meeting } = useSearch({ strict: false });
  const { outcome, outcomes, clear } = useOutcomes();
  return (
    <div className="page">
      <header>
        <h1>{text('backups.title')}</h1>
        <p className="muted">{text('backups.explanation')}</p>
      </header>
      <BackupBanner />
      {outcome && (
        <div className="outcome">
          <OutcomeBanner outcome={outcome} outcomes={outcomes} onClear={clear} />
        </div>
      )}
      {commission !== undefined && (
        <EarlierStates key={commission} commission={commission} first={meeting} outcomes={outcomes} />
      )}
      <WholeStore outcomes={outcomes} />
      <TrashList outcomes={outcomes} />
    </div>
  );
};
