import type { Meeting } from '@shared/domain/meeting.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import { Component, type ReactNode } from 'react';
import { focusText, placeOfFocus } from './text-focus.ts';
import type { TextPlace } from './writing.ts';

/** The clause to write on with where `id` has gone: the nearest before it that is still there, else after it. */
const survivorOf = (before: Meeting, after: Meeting, id: string): string | undefined => {
  const former = clausesOf(before).map(({ clause }) => clause.id);
  const present = new Set(clausesOf(after).map(({ clause }) => clause.id));
  const index = former.indexOf(id);
  return (
    former.slice(0, Math.max(0, index)).findLast((candidate) => present.has(candidate)) ??
    former.slice(index + 1).find((candidate) => present.has(candidate))
  );
};

/**
 * Keeps the cursor in its text while clauses move, come and go, by undo and redo too. The browser drops the focus of
 * an element that is put elsewhere, so it has to be read before a change and given back after it.
 */
export class KeptFocus extends Component<{ meeting: Meeting; children: ReactNode }> {
  override getSnapshotBeforeUpdate(): TextPlace | null {
    return placeOfFocus();
  }

  override componentDidUpdate(before: { meeting: Meeting }, _state: unknown, place: TextPlace | null): void {
    if (place === null || (document.activeElement ?? document.body) !== document.body) return;
    if (focusText(place)) return;
    const survivor = survivorOf(before.meeting, this.props.meeting, place.clause);
    if (survivor) focusText({ ...place, clause: survivor, cursor: 'end' });
  }

  override render(): ReactNode {
    return this.props.children;
  }
}
