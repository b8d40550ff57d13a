import { Commission } from '@shared/domain/commission.ts';
import { canonicalJson } from '@shared/text/canonical-json.ts';
import { useEffect, useState } from 'react';
import { z } from 'zod';

const KeptDraft = z.strictObject({ start: z.string(), draft: Commission });

/** What the form edits. The registers are edited elsewhere, so a new person makes no draft out of date. */
const settingsOf = ({ people: _people, bodies: _bodies, ...settings }: Commission): string =>
  canonicalJson(settings);

const keptDraft = (key: string, start: Commission): Commission | null => {
  const kept = sessionStorage.getItem(key);
  if (kept === null) return null;
  const { success, data } = KeptDraft.safeParse(JSON.parse(kept));
  return success && data.start === settingsOf(start) ? data.draft : null;
};

/**
 * A commission in a form, kept for as long as the window is open: whoever leaves the form and comes back, or reloads,
 * finds what was typed. A draft made from another state than `start` is let go.
 */
export const useKeptDraft = (start: Commission) => {
  const key = `commission-draft:${start.id}`;
  const [draft, setDraft] = useState(() => keptDraft(key, start) ?? start);
  useEffect(() => {
    const settings = settingsOf(start);
    if (settingsOf(draft) === settings) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify({ start: settings, draft }));
  }, [key, start, draft]);
  return {
    draft,
    setDraft,
    isChanged: settingsOf(draft) !== settingsOf(start),
    forget: () => sessionStorage.removeItem(key),
  };
};
