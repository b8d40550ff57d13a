import type { Clause } from '@shared/domain/clause.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { DisputedText } from './disputed-text.tsx';
import './clause-brackets.css';

export interface ClauseBracketsProps {
  clause: Clause;
  number: string;
  languages: readonly LanguageTag[];
  isEditable: boolean;
}

/** What is disputed in a clause, under its texts and in the same columns. */
export const ClauseBrackets = ({ clause, number, ...shared }: ClauseBracketsProps) =>
  clause.brackets.length === 0 ? null : (
    <div className="clause-brackets">
      {clause.brackets.map((bracket, index) => (
        <DisputedText
          key={bracket.id}
          clause={clause}
          bracket={bracket}
          names={{ number, position: index + 1 }}
          {...shared}
        />
      ))}
    </div>
  );
