import type { Id } from '@shared/domain/identifier.ts';
import { Component, type ReactNode } from 'react';
import { focusText, placeOfFocus, type TextPlace } from './text-place.ts';

export interface KeptFocusProps {
  /** Whatever texts there are, by id, in the order of the page. */
  texts: readonly Id[];
  children: ReactNode;
}

/** Where to write on when the text of `id` has gone: the nearest before it that is still there, else after it. */
const survivorOf = (before: readonly Id[], after: readonly Id[], id: Id): Id | undefined => {
  const present = new Set(after);
  const index = before.indexOf(id);
  return (
    before.slice(0, Math.max(0, index)).findLast((candidate) => present.has(candidate)) ??
    before.slice(index + 1).find((candidate) => present.has(candidate))
  );
};

/**
 * Keeps the cursor in its text while texts move, come and go, by undo and redo too. The browser drops the focus of an
 * element that is put elsewhere, so it has to be read before a change and given back after it.
 */
export class KeptFocus extends Component<KeptFocusProps> {
  override getSnapshotBeforeUpdate(): TextPlace | null {
    return placeOfFocus();
  }

  override componentDidUpdate(before: KeptFocusProps, _state: unknown, place: TextPlace | null): void {
    if (place === null || (document.activeElement ?? document.body) !== document.body) return;
    if (focusText(place)) return;
    const survivor = survivorOf(before.texts, this.props.texts, place.of);
    if (survivor) focusText({ ...place, of: survivor, cursor: 'end' });
  }

  override render(): ReactNode {
    return this.props.children;
  }
}
