import type { LanguageTag } from '@shared/text/language.ts';
import { useText } from '../../app/text.tsx';
import { useMeeting, useWorkspace } from '../../app/workspace-context.tsx';
import { useWriting } from '../../app/writing/use-writing.ts';
import { Button } from '../../components/button.tsx';
import { appendSection } from './section-edits.ts';

/** Minutes without sections: what to do next. */
export const NoSections = ({ languages }: { languages: readonly LanguageTag[] }) => {
  const text = useText();
  const { meeting } = useMeeting();
  const { commission } = useWorkspace();
  const write = useWriting();
  const template = commission.sectionTemplate;
  return (
    <div className="page">
      <div className="empty-state">
        <p>{text('minutes.empty')}</p>
        <div className="actions">
          {template.length > 0 && (
            <Button
              variant="primary"
              onPress={() =>
                write({
                  commands: template.map(({ id, title }, index) => ({
                    type: 'add-section',
                    id,
                    index,
                    title,
                  })),
                  focus: { of: template[0]?.id ?? '', language: languages[0] ?? '', cursor: 'end' },
                })
              }
            >
              {text('minutes.take-template', { count: template.length })}
            </Button>
          )}
          <Button onPress={() => write(appendSection(meeting, languages[0] ?? ''))}>
            {text('minutes.section.add')}
          </Button>
        </div>
      </div>
    </div>
  );
};
