import { Label, ProgressBar } from 'react-aria-components';
import './progress.css';

export interface ProgressProps {
  /** What is being done just now. */
  label: string;
  done: number;
  total: number;
}

/** How far something is, in words and as a bar. */
export const Progress = ({ label, done, total }: ProgressProps) => (
  <ProgressBar className="progress" value={done} maxValue={total}>
    {({ percentage = 0 }) => (
      <>
        <Label>{label}</Label>
        <span className="progress-track">
          <span className="progress-fill" style={{ width: `${percentage}%` }} />
        </span>
      </>
    )}
  </ProgressBar>
);
