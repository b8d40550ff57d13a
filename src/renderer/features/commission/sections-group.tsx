import type { SectionTemplate } from '@shared/domain/commission.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { keepFocus } from '../../app/keep-focus.ts';
import { newId } from '../../app/new-id.ts';
import { useText } from '../../app/text.tsx';
import { Button } from '../../components/button.tsx';
import { Group } from './group.tsx';
import { SectionRow } from './section-row.tsx';
import { USUAL_SECTIONS } from './usual-sections.ts';

export interface SectionsGroupProps {
  sections: readonly SectionTemplate[];
  languages: readonly LanguageTag[];
  onChange: (sections: SectionTemplate[]) => void;
}

/** The sectors that the minutes of a first meeting are divided into. */
export const SectionsGroup = ({ sections, languages, onChange }: SectionsGroupProps) => {
  const text = useText();
  const move = (from: number, to: number) =>
    onChange(sections.toSpliced(from, 1).toSpliced(to, 0, ...sections.slice(from, from + 1)));
  return (
    <Group title={text('commission.sections')} explanation={text('commission.sections.explanation')}>
      <ol className="template-sections" tabIndex={-1}>
        {sections.map((section, index) => (
          <SectionRow
            key={section.id}
            number={index + 1}
            isLast={index === sections.length - 1}
            section={section}
            languages={languages}
            onChange={(changed) => onChange(sections.toSpliced(index, 1, changed))}
            onMove={(by) => keepFocus(() => move(index, index + by))}
            onRemove={() => keepFocus(() => onChange(sections.toSpliced(index, 1)))}
          />
        ))}
      </ol>
      <div className="actions">
        <Button onPress={() => onChange([...sections, { id: newId('section'), title: {} }])}>
          {text('commission.section.add')}
        </Button>
        {sections.length === 0 && (
          <Button onPress={() => onChange([...USUAL_SECTIONS])}>{text('commission.sections.usual')}</Button>
        )}
      </div>
    </Group>
  );
};
