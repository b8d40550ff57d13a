import { ProgressBar } from 'react-aria-components';
import './loading.css';

/** Appears only when something takes longer than a moment. */
export const Loading = ({ label }: { label: string }) => (
  <ProgressBar isIndeterminate aria-label={label} className="loading">
    <span className="loading-bar" />
  </ProgressBar>
);
