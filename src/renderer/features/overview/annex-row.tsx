import type { Annex } from '@shared/domain/meeting.ts';
import { isBlank } from '@shared/text/localized.ts';
import { type KeyboardEvent, useState } from 'react';
import { LocalizedField } from '../../app/fields/localized-field.tsx';
import { keepFocus } from '../../app/keep-focus.ts';
import { useText } from '../../app/text.tsx';
import { useDraft } from '../../app/use-draft.ts';
import { useMeeting, useWorkspace } from '../../app/workspace-context.tsx';
import { Button } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { useAnnexKind } from './annex-kind.ts';

/** One annex: its number, what it holds, its title, its text where it is free text, and its place in the list. */
export const AnnexRow = ({
  annex,
  index,
  isLast,
  isEditable,
}: {
  annex: Annex;
  index: number;
  isLast: boolean;
  isEditable: boolean;
}) => {
  const text = useText();
  const kindOf = useAnnexKind();
  const { execute } = useWorkspace();
  const { meeting } = useMeeting();
  const { id } = annex;
  const [{ title, content }, setWritten] = useDraft(annex, (written) =>
    execute({ type: 'edit-annex', id, title: written.title, content: written.content }),
  );
  const name = text('overview.annex.number', { number: index + 1 });
  // The usual annexes rarely have a title of their own; the choice stands while it is being typed.
  const [hasTitle] = useState(content.kind === 'text' || !isBlank(title));

  const moveTo = (place: number) => keepFocus(() => execute({ type: 'move-annex', id, index: place }));
  const moveByKey = (event: KeyboardEvent) => {
    if (!isEditable || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    if (event.key === 'ArrowUp' && index > 0) moveTo(index - 1);
    if (event.key === 'ArrowDown' && !isLast) moveTo(index + 1);
  };

  const titleField = (
    <LocalizedField
      label={text('overview.annex.title', { name })}
      value={title}
      languages={meeting.languages}
      onChange={(language, written) =>
        setWritten({ ...annex, title: { ...title, [language]: written }, content })
      }
      isReadOnly={!isEditable}
    />
  );

  return (
    <li className="annex" onKeyDown={moveByKey}>
      <div className="overview-card-head">
        <h3>
          {name}. {kindOf(content)}
        </h3>
        {isEditable && (
          <div className="actions">
            <Button
              variant="quiet"
              aria-label={text('overview.annex.up', { name })}
              isDisabled={index === 0}
              onPress={() => moveTo(index - 1)}
            >
              {text('action.up')}
            </Button>
            <Button
              variant="quiet"
              aria-label={text('overview.annex.down', { name })}
              isDisabled={isLast}
              onPress={() => moveTo(index + 1)}
            >
              {text('action.down')}
            </Button>
            <Button
              variant="danger"
              aria-label={text('overview.annex.remove', { name })}
              onPress={() => keepFocus(() => execute({ type: 'remove-annex', id }))}
            >
              {text('action.remove')}
            </Button>
          </div>
        )}
      </div>
      {hasTitle ? (
        titleField
      ) : (
        <Disclosure label={text('overview.annex.own-title')} describes={name}>
          {titleField}
        </Disclosure>
      )}
      {content.kind === 'text' && (
        <LocalizedField
          label={text('overview.annex.content', { name })}
          value={content.text}
          languages={meeting.languages}
          onChange={(language, written) =>
            setWritten({
              ...annex,
              title,
              content: { kind: 'text', text: { ...content.text, [language]: written } },
            })
          }
          isReadOnly={!isEditable}
        />
      )}
    </li>
  );
};
