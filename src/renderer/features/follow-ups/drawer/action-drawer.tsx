import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { actionQuery } from '../../../app/follow-up-queries.ts';
import { LoadFailure } from '../../../app/load-failure.tsx';
import { useMeetingTitle } from '../../../app/meeting-title.ts';
import { RecordText } from '../../../app/record-text.tsx';
import { useReadingLanguages } from '../../../app/registers/reading-languages.ts';
import { useText } from '../../../app/text.tsx';
import { Button } from '../../../components/button.tsx';
import type { FollowUpRow } from '../model/follow-up-row.ts';
import { StandingMark } from '../standing-mark.tsx';
import { ActionTerms } from './action-terms.tsx';
import { Chain } from './chain.tsx';
import { ClauseText } from './clause-text.tsx';
import { History } from './history.tsx';
import { PrivateLayer } from './private-layer.tsx';
import { Reports } from './reports.tsx';
import './action-drawer.css';

export interface ActionDrawerProps {
  row: FollowUpRow;
  onClose: () => void;
  /** Opens another action of the same commission, by its reference. */
  onOpen: (reference: string) => void;
}

/** An action with everything that is known of it: its clause, where it came from and went, what was reported. */
export const ActionDrawer = ({ row, onClose, onOpen }: ActionDrawerProps) => {
  const text = useText();
  const meetingTitle = useMeetingTitle();
  const { action, commission, standing } = row;
  const reading = useReadingLanguages(commission.languages);
  const whole = useQuery(actionQuery(commission.id, action.origin));
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows whatever action is opened.
  useEffect(() => heading.current?.focus(), [row.id]);
  // Until the chain has been read, the action stands for itself.
  const chain = whole.data?.chain ?? [action];
  return (
    <aside
      className="action-drawer"
      aria-label={text('follow-ups.drawer', { reference: action.reference })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header className="drawer-head">
        <div>
          <h2 ref={heading} tabIndex={-1}>
            {action.reference}
          </h2>
          <p className="muted">
            {meetingTitle(action.meeting)} · <RecordText value={action.section.title} languages={reading} />
            {action.item && (
              <>
                {' · '}
                <RecordText value={action.item.title} languages={reading} />
              </>
            )}
          </p>
          <StandingMark standing={standing} />
        </div>
        <Button variant="quiet" onPress={onClose}>
          {text('follow-ups.drawer.close')}
        </Button>
      </header>
      <ClauseText action={action} languages={commission.languages} />
      <ActionTerms row={row} />
      {whole.error && <LoadFailure error={whole.error} />}
      <Chain chain={chain} current={action.reference} reading={reading} onOpen={onOpen} />
      <Reports key={`reports ${row.id}`} row={row} />
      <PrivateLayer key={row.id} row={row} />
      <History chain={chain} commission={commission} />
    </aside>
  );
};
