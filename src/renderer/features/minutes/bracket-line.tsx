import type { ReactNode } from 'react';

/** What a bracket is called: the number of its clause and its position there. */
export interface BracketNames extends Record<string, string | number> {
  number: string;
  position: number;
}

/** One line of a bracket: what it is, its texts in the columns of the clause, and what can be done with it. */
export const BracketLine = ({
  label,
  tools,
  children,
}: {
  label: ReactNode;
  tools: ReactNode;
  children: ReactNode;
}) => (
  <div className="bracket-line">
    <span className="bracket-label">{label}</span>
    <div className="clause-texts">{children}</div>
    <span className="bracket-tools">{tools}</span>
  </div>
);
