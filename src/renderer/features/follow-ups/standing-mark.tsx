import { useText } from '../../app/text.tsx';
import type { Standing } from './model/follow-up-row.ts';
import './standing-mark.css';

/** How an action stands: a word, and a mark of its own shape. */
export const StandingMark = ({ standing }: { standing: Standing }) => {
  const text = useText();
  return (
    <span className="standing" data-standing={standing}>
      <span className="standing-mark" aria-hidden="true" />
      {text(`follow-ups.standing.${standing}`)}
    </span>
  );
};
