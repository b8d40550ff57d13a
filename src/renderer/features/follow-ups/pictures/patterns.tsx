import { STANDINGS, type Standing } from '../model/follow-up-row.ts';
import './patterns.css';

/** What each standing is filled with: told apart by their drawing as well as by their colour. */
const DRAWINGS: Record<Standing, React.ReactNode> = {
  overdue: <path d="M-2 2 2 -2 M0 8 8 0 M6 10 10 6" className="pattern-line" />,
  'due-soon': <circle cx="4" cy="4" r="1.6" className="pattern-dot" />,
  'to-be-reported': <path d="M4 1V7 M1 4H7" className="pattern-line" />,
  open: null,
  continued: <path d="M0 2H8 M0 6H8" className="pattern-line" />,
  done: <path d="M4 0V8" className="pattern-line" />,
  'no-longer-relevant': <circle cx="4" cy="4" r="1" className="pattern-dot" />,
};

/** The fillings that the pictures refer to; once on a page. */
export const Patterns = () => (
  <svg className="patterns" aria-hidden="true">
    <defs>
      {STANDINGS.map((standing) => (
        <pattern
          key={standing}
          id={`standing-${standing}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          data-standing={standing}
        >
          <rect width="8" height="8" className="pattern-ground" />
          {DRAWINGS[standing]}
        </pattern>
      ))}
    </defs>
  </svg>
);

export const fillOf = (standing: Standing): string => `url(#standing-${standing})`;
