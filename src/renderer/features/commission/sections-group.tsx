import type { Commission, SectionTemplate } from '@shared/domain/commission.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { memo } from 'react';
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
  onChange: (changes: Pick<Commission, 'sectionTemplate'>) => void;
}

/** The sectors that the minutes of a first meeting are divided into. Memoised: most keystrokes are in another group. */
export const SectionsGroup = memo(({ sections, languages, onChange }: SectionsGroupProps) => {
  const text = useText();
  const put = (sectionTemplate: SectionTemplate[]) => onChange({ sectionTemplate });
  const move = (from: number, to: number) =>
    put(sections.toSpliced(from, 1).toSpliced(to, 0, ...sections.slice(from, from + 1)));
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
            onChange={(changed) => put(sections.toSpliced(index, 1, changed))}
            onMove={(by) => keepFocus(() => move(index, index + by))}
            onRemove={() => keepFocus(() => put(sections.toSpliced(index, 1)))}
          />
        ))}
      </ol>
      <div className="actions">
        <Button onPress={() => put([...sections, { id: newId('section'), title: {} }])}>
          {text('commission.section.add')}
        </Button>
        {sections.length === 0 && (
          <Button onPress={() => put([...USUAL_SECTIONS])}>{text('commission.sections.usual')}</Button>
        )}
      </div>
    </Group>
  );
});
