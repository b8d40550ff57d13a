import type { SavedView } from '@shared/domain/desk-settings.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import { useState } from 'react';
import {
  BUILT_IN_VIEWS,
  type BuiltInView,
  builtInView,
  isSameView,
  type View,
  viewOf,
} from './model/views.ts';

const isBuiltIn = (id: string): id is BuiltInView => BUILT_IN_VIEWS.some((name) => name === id);

export interface ViewInUse {
  view: View;
  /** The view that was chosen last, by its name or id. */
  chosen: string;
  isChanged: boolean;
  change: (changes: Partial<View>) => void;
  choose: (id: string, saved?: readonly SavedView[]) => void;
}

/** How the list is looked at now: a view, built in or saved, and what was changed of it since. */
export const useView = (first: string, views: readonly SavedView[], today: PlainDate): ViewInUse => {
  const named = (id: string, saved: readonly SavedView[]): View => {
    if (isBuiltIn(id)) return builtInView(id, today);
    const own = saved.find((candidate) => candidate.id === id);
    return own ? viewOf(own) : builtInView(BUILT_IN_VIEWS[0], today);
  };
  const [{ chosen, view }, setState] = useState(() => ({ chosen: first, view: named(first, views) }));
  return {
    view,
    chosen,
    isChanged: !isSameView(view, named(chosen, views)),
    change: (changes) => setState({ chosen, view: { ...view, ...changes } }),
    choose: (id, saved = views) => setState({ chosen: id, view: named(id, saved) }),
  };
};
