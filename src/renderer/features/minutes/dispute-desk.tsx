import type { Id } from '@shared/domain/identifier.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { useQuery } from '@tanstack/react-query';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { editSettings, settingsQuery } from '../../app/follow-up-queries.ts';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { useText } from '../../app/text.tsx';
import { useWorkspace } from '../../app/workspace-context.tsx';
import { useWriting } from '../../app/writing/use-writing.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { dispute, type Selected } from './disputing.ts';

const DisputeContext = createContext<(selected: Selected) => void>(() => undefined);

/** Disputes what is selected as the wording of the side that this desk belongs to. */
export const useDispute = (): ((selected: Selected) => void) => useContext(DisputeContext);

/** Lets the clauses below dispute words. Asks once which side the desk belongs to, where nobody has said so yet. */
export const DisputeDesk = ({ children }: { children: ReactNode }) => {
  const text = useText();
  const { session, commission } = useWorkspace();
  const write = useWriting();
  const { data } = useQuery(settingsQuery(commission.id));
  const reading = useReadingLanguages(commission.languages);
  const [asked, setAsked] = useState<Selected | null>(null);
  const ownSide = data?.ownSide ?? null;

  const open = useCallback(
    (selected: Selected, side: Id) => {
      const writing = dispute(session.view().meeting, selected, side, commission.sides);
      if (writing) write(writing);
    },
    [session, commission.sides, write],
  );
  const disputeSelected = useCallback(
    (selected: Selected) => (ownSide === null ? setAsked(selected) : open(selected, ownSide)),
    [ownSide, open],
  );
  const answer = (selected: Selected, side: Id) => {
    setAsked(null);
    void editSettings(commission.id, { ownSide: side });
    // The dialog gives the focus back before the writing takes it.
    requestAnimationFrame(() => open(selected, side));
  };
  return (
    <DisputeContext value={disputeSelected}>
      {children}
      <Dialog title={text('minutes.dispute.own-side')} isOpen={asked !== null} onClose={() => setAsked(null)}>
        <p>{text('minutes.dispute.own-side.explanation')}</p>
        <div className="actions">
          {commission.sides.map((side) => (
            <Button key={side.id} onPress={() => asked && answer(asked, side.id)}>
              {textInFirst(side.shortName, reading) || side.id}
            </Button>
          ))}
        </div>
      </Dialog>
    </DisputeContext>
  );
};
