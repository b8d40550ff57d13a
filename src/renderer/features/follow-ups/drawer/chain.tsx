import type { ActionRow } from '@shared/contract/action-row.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { useMeetingTitle } from '../../../app/meeting-title.ts';
import { RecordText } from '../../../app/record-text.tsx';
import { ClauseNotes } from '../../../app/signed/clause-notes.tsx';
import { useText } from '../../../app/text.tsx';
import { Button } from '../../../components/button.tsx';

export interface ChainProps {
  /** The oldest first. */
  chain: readonly ActionRow[];
  /** The reference of the action that is open. */
  current: string;
  reading: readonly LanguageTag[];
  onOpen: (reference: string) => void;
}

/** The clauses that the action came from and goes on in, meeting by meeting. */
export const Chain = ({ chain, current, reading, onOpen }: ChainProps) => {
  const text = useText();
  const meetingTitle = useMeetingTitle();
  return (
    <section className="drawer-part">
      <h3>{text('follow-ups.chain')}</h3>
      {chain.length === 1 ? (
        <p className="muted">{text('follow-ups.chain.alone')}</p>
      ) : (
        <ol className="chain">
          {chain.map((action) => (
            <li key={action.reference} aria-current={action.reference === current ? 'true' : undefined}>
              {action.reference === current ? (
                <strong>{action.reference}</strong>
              ) : (
                <Button
                  variant="quiet"
                  aria-label={text('follow-ups.chain.open', { reference: action.reference })}
                  onPress={() => onOpen(action.reference)}
                >
                  {action.reference}
                </Button>
              )}
              <span className="muted">
                {meetingTitle(action.meeting)}
                {action.reference === current && ` · ${text('follow-ups.chain.this')}`}
              </span>
              <span className="chain-text">
                <RecordText value={action.text} languages={reading} />
              </span>
              {action.reference !== current && (
                <ClauseNotes notes={action.rectifications} languages={reading.slice(0, 1)} />
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
