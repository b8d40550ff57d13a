import type { SectionTemplate } from '@shared/domain/commission.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { LocalizedField } from '../../app/fields/localized-field.tsx';
import { useText } from '../../app/text.tsx';
import { Button } from '../../components/button.tsx';

export interface SectionRowProps {
  number: number;
  isLast: boolean;
  section: SectionTemplate;
  languages: readonly LanguageTag[];
  onChange: (section: SectionTemplate) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One section of the template. Alt with an arrow moves it, as in the minutes. */
export const SectionRow = ({
  number,
  isLast,
  section,
  languages,
  onChange,
  onMove,
  onRemove,
}: SectionRowProps) => {
  const text = useText();
  const label = text('commission.section', { number });
  const move = (by: -1 | 1) => {
    if (by === 1 ? !isLast : number > 1) onMove(by);
  };
  return (
    <li
      className="template-section"
      onKeyDown={(event) => {
        if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
        event.preventDefault();
        move(event.key === 'ArrowUp' ? -1 : 1);
      }}
    >
      <span className="section-number" aria-hidden="true">
        {number}
      </span>
      <LocalizedField
        label={label}
        hidesLabel
        isOneLine
        value={section.title}
        languages={languages}
        onChange={(language, title) =>
          onChange({ ...section, title: { ...section.title, [language]: title } })
        }
      />
      <div className="section-tools">
        <Button
          variant="quiet"
          aria-label={text('commission.section.up', { number })}
          isDisabled={number === 1}
          onPress={() => move(-1)}
        >
          {text('action.up')}
        </Button>
        <Button
          variant="quiet"
          aria-label={text('commission.section.down', { number })}
          isDisabled={isLast}
          onPress={() => move(1)}
        >
          {text('action.down')}
        </Button>
        <Button
          variant="danger"
          aria-label={text('commission.section.remove', { number })}
          onPress={onRemove}
        >
          {text('action.remove')}
        </Button>
      </div>
    </li>
  );
};
