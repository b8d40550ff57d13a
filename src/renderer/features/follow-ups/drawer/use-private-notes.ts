import type { CallError } from '@shared/contract/result.ts';
import type { PrivateNotes } from '@shared/domain/follow-up.ts';
import { useRef, useState } from 'react';
import { editFollowUps } from '../../../app/follow-up-queries.ts';
import { useDraft } from '../../../app/use-draft.ts';
import type { FollowUpRow } from '../model/follow-up-row.ts';

export interface PrivateNotesAtWork {
  notes: PrivateNotes;
  /** Null before the first edit. */
  saving: 'saving' | 'saved' | 'failed' | null;
  failure: CallError | null;
  change: (changes: Partial<PrivateNotes>) => void;
  /** Tries again to save what could not be saved. */
  retry: () => void;
}

/** The private layer of an action as it is being written: saved when typing rests, and kept where saving fails. */
export const usePrivateNotes = ({ action, commission }: FollowUpRow): PrivateNotesAtWork => {
  // What is not confirmed yet; the latest attempt alone decides what is shown.
  const [pending, setPending] = useState<PrivateNotes | null>(null);
  const [saving, setSaving] = useState<PrivateNotesAtWork['saving']>(null);
  const [failure, setFailure] = useState<CallError | null>(null);
  const attempt = useRef(0);

  const save = async (changes: PrivateNotes) => {
    attempt.current += 1;
    const own = attempt.current;
    setPending(changes);
    setSaving('saving');
    const result = await editFollowUps(commission.id, action.origin.meeting, [
      { type: 'edit-private-notes', clause: action.number, changes },
    ]);
    if (own !== attempt.current) return;
    setFailure(result.ok ? null : result.error);
    setSaving(result.ok ? 'saved' : 'failed');
    if (result.ok) setPending(null);
  };
  const [notes, setNotes] = useDraft(pending ?? action.private, (changes) => void save(changes));
  return {
    notes,
    saving,
    failure,
    change: (changes) => setNotes({ ...notes, ...changes }),
    retry: () => void save(notes),
  };
};
