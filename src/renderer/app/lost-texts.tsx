import { directionOf, displayTag } from '@shared/text/language.ts';
import { Component, createRef, type ReactNode } from 'react';
import { Banner } from '../components/banner.tsx';
import type { useText } from './text.tsx';
import type { LostText } from './typed-text.ts';
import { focusText, placeOfFocus, selectIn, type TextPlace } from './writing/text-place.ts';
import './lost-texts.css';

export interface LostTextsProps {
  lost: readonly LostText[];
  text: ReturnType<typeof useText>;
  onDismiss: () => void;
}

/**
 * The texts of this window that gave way to those of another. Whoever is writing one goes on writing it here, at the
 * same place: the field it was written in now holds the text of somebody else.
 */
export class LostTexts extends Component<LostTextsProps> {
  readonly #list = createRef<HTMLUListElement>();

  override getSnapshotBeforeUpdate(): TextPlace | null {
    return placeOfFocus();
  }

  override componentDidUpdate(before: LostTextsProps, _state: unknown, focus: TextPlace | null): void {
    const index = this.props.lost.findIndex(
      (lost) => !before.lost.includes(lost) && lost.place === focus?.of && lost.language === focus.language,
    );
    const field = this.#list.current?.querySelectorAll('textarea')[index];
    if (!field || !focus) return;
    field.focus();
    selectIn(field, focus.cursor);
  }

  readonly #dismiss = (): void => {
    const [first] = this.props.lost;
    this.props.onDismiss();
    if (first) focusText({ of: first.place, language: first.language, cursor: 'end' });
  };

  override render(): ReactNode {
    const { lost, text } = this.props;
    if (lost.length === 0) return null;
    return (
      <Banner tone="warning" dismiss={{ label: text('action.dismiss'), onPress: this.#dismiss }}>
        <p>{text('conflict.explanation', { count: lost.length })}</p>
        <ul className="lost-texts" ref={this.#list}>
          {lost.map((entry) => (
            <li key={`${entry.place} ${entry.field} ${entry.language} ${entry.text}`}>
              <textarea
                className="text-cell"
                aria-label={text('conflict.text', { language: displayTag(entry.language) })}
                lang={entry.language}
                dir={directionOf(entry.language)}
                rows={1}
                defaultValue={entry.text}
              />
            </li>
          ))}
        </ul>
      </Banner>
    );
  }
}
