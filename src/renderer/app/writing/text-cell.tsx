import type { Id } from '@shared/domain/identifier.ts';
import { directionOf, type LanguageTag } from '@shared/text/language.ts';
import { LONGEST_TEXT } from '@shared/text/localized.ts';
import type { ClipboardEvent, FocusEvent, KeyboardEvent } from 'react';
import { textElementId } from './text-place.ts';
import './text-cell.css';

export interface TextCellProps {
  /** Whose text it is: a clause, section, item, item of the agenda. */
  of: Id;
  label: string;
  language: LanguageTag;
  value: string;
  placeholder: string;
  isReadOnly: boolean;
  isTitle?: boolean;
  onChange: (text: string) => void;
  onFocus?: (event: FocusEvent<HTMLTextAreaElement>) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  onPaste?: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
}

/** One text of the record in one language, as high as what is written in it. */
export const TextCell = ({
  of,
  label,
  language,
  isTitle = false,
  isReadOnly,
  onChange,
  ...props
}: TextCellProps) => (
  <textarea
    {...props}
    id={textElementId(of, language)}
    data-of={of}
    className={isTitle ? 'text-cell text-cell-title' : 'text-cell'}
    aria-label={label}
    lang={language}
    dir={directionOf(language)}
    rows={1}
    maxLength={LONGEST_TEXT}
    readOnly={isReadOnly}
    onChange={(event) => onChange(event.target.value)}
  />
);
