import type { Body } from '@shared/domain/body.ts';
import type { Id } from '@shared/domain/identifier.ts';
import { directionOf, type LanguageTag } from '@shared/text/language.ts';
import type { KeyboardEvent } from 'react';
import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components';
import { useText } from '../text.tsx';
import { bodyName } from './register-entries.ts';

export interface ChosenBodiesProps {
  label: string;
  bodies: readonly Body[];
  languages: readonly LanguageTag[];
  /** Takes the bodies in their new order. */
  onChange: (bodies: Id[]) => void;
  onEdit: (body: Body) => void;
  isReadOnly: boolean;
}

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 };

/** The chosen bodies as tags, the leading one first: Alt and an arrow moves one, Enter or a click corrects it. */
export const ChosenBodies = ({
  label,
  bodies,
  languages,
  onChange,
  onEdit,
  isReadOnly,
}: ChosenBodiesProps) => {
  const text = useText();
  const ids = bodies.map(({ id }) => id);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const id = document.activeElement?.getAttribute('data-key');
    const body = bodies.find((candidate) => candidate.id === id);
    const step = event.altKey ? STEPS[event.key] : undefined;
    if (!body || isReadOnly || (step === undefined && event.key !== 'Enter')) return;
    event.preventDefault();
    event.stopPropagation();
    if (step === undefined) return onEdit(body);
    const others = ids.filter((candidate) => candidate !== body.id);
    const index = Math.max(0, ids.indexOf(body.id) + step);
    onChange([...others.slice(0, index), body.id, ...others.slice(index)]);
  };

  return (
    <div onKeyDownCapture={onKeyDown}>
      <TagGroup
        className="field"
        {...(!isReadOnly && { onRemove: (removed) => onChange(ids.filter((id) => !removed.has(id))) })}
      >
        <Label className="field-label">{label}</Label>
        <TagList className="tags" renderEmptyState={() => text('registers.none')}>
          {bodies.map((body) => {
            const { language, text: name } = bodyName(body, languages);
            const nameText = (
              <span lang={language} dir={directionOf(language)}>
                {name}
              </span>
            );
            return (
              <Tag key={body.id} id={body.id} textValue={name} className="tag">
                {isReadOnly ? (
                  nameText
                ) : (
                  <>
                    <Button
                      slot={null}
                      className="tag-name"
                      excludeFromTabOrder
                      aria-label={text('registers.edit', { name })}
                      onPress={() => onEdit(body)}
                    >
                      {nameText}
                    </Button>
                    <Button slot="remove" className="tag-remove">
                      <span aria-hidden="true">✕</span>
                    </Button>
                  </>
                )}
              </Tag>
            );
          })}
        </TagList>
      </TagGroup>
    </div>
  );
};
