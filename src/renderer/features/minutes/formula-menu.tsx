import type { Clause } from '@shared/domain/clause.ts';
import { directionOf, type LanguageTag } from '@shared/text/language.ts';
import { textIn } from '@shared/text/localized.ts';
import { type CSSProperties, useMemo, useRef } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Popover,
  TextField,
  useFilter,
} from 'react-aria-components';
import { useText } from '../../app/text.tsx';
import { useMeeting, useWorkspace } from '../../app/workspace-context.tsx';
import { focusText, textElementId } from '../../app/writing/text-place.ts';
import { useWriting } from '../../app/writing/use-writing.ts';
import { type Insertable, insertablesFor, inserting } from './inserting.ts';
import '../../components/field.css';
import '../../components/select-field.css';
import './formula-menu.css';

export interface FormulaMenuProps {
  clause: Clause;
  number: string;
  /** The text it was called from, and where the cursor stood in it. */
  at: { language: LanguageTag; cursor: number };
  /** The languages that are shown. */
  languages: readonly LanguageTag[];
  onClose: () => void;
}

/**
 * The openings of clauses and the texts of the commission, in every language at once. Typing narrows them down, the
 * arrow keys choose, Enter puts one into the clause.
 */
export const FormulaMenu = ({ clause, number, at, languages, onClose }: FormulaMenuProps) => {
  const text = useText();
  const { commission } = useWorkspace();
  const { meeting } = useMeeting();
  const write = useWriting();
  const { contains } = useFilter({ sensitivity: 'base' });
  const anchor = useRef(document.getElementById(textElementId(clause.id, at.language)));
  const offered = useMemo(
    () => insertablesFor(clause, commission, meeting.languages),
    [clause, commission, meeting.languages],
  );
  const classText = ({ verbClass }: Insertable): string =>
    verbClass === null ? text('minutes.formulas.any-class') : text(`minutes.verb-class.${verbClass}`);
  const take = (key: React.Key) => {
    const chosen = offered.find((candidate) => candidate.key === key);
    onClose();
    if (chosen) write(inserting(clause, chosen, at));
  };
  const leave = () => {
    onClose();
    focusText({ of: clause.id, ...at });
  };
  return (
    <Popover
      className="popover formula-menu"
      triggerRef={anchor}
      placement="bottom start"
      isOpen
      onOpenChange={(isOpen) => !isOpen && leave()}
    >
      <Dialog
        className="formula-dialog"
        aria-label={text('minutes.formulas', { number })}
        style={{ '--languages': languages.length } as CSSProperties}
      >
        <Autocomplete filter={contains}>
          <TextField aria-label={text('minutes.formulas.search')} autoFocus>
            <Input className="control" placeholder={text('minutes.formulas.search')} />
          </TextField>
          <Menu
            className="options formula-options"
            aria-label={text('minutes.formulas', { number })}
            items={offered.map((item) => ({ ...item, id: item.key }))}
            onAction={take}
            renderEmptyState={() => <p className="formula-none">{text('minutes.formulas.none')}</p>}
          >
            {(item) => (
              <MenuItem
                className="option formula-option"
                textValue={[item.name, classText(item), ...Object.values(item.text)].join(' ')}
              >
                <span className="formula-class">
                  {item.kind === 'module' && <strong className="formula-name">{item.name}</strong>}
                  {classText(item)}
                </span>
                {languages.map((language) => (
                  <span
                    key={language}
                    className={language === at.language ? 'formula-text' : 'formula-text formula-other'}
                    lang={language}
                    dir={directionOf(language)}
                  >
                    {textIn(item.text, language)}
                  </span>
                ))}
              </MenuItem>
            )}
          </Menu>
        </Autocomplete>
      </Dialog>
    </Popover>
  );
};
