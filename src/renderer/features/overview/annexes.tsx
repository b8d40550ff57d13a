import { type Annex, type AnnexContent, MOST } from '@shared/domain/meeting.ts';
import { useId } from 'react';
import { newId } from '../../app/new-id.ts';
import { useText } from '../../app/text.tsx';
import { useMeeting, useWorkspace } from '../../app/workspace-context.tsx';
import { Button } from '../../components/button.tsx';
import { useAnnexKind } from './annex-kind.ts';
import { AnnexRow } from './annex-row.tsx';

const isSame = (one: AnnexContent, other: AnnexContent): boolean =>
  one.kind === other.kind &&
  !(one.kind === 'delegation' && other.kind === 'delegation' && one.side !== other.side);

/** The annexes in order, and the ways to add one: the usual ones once, free text as often as wanted. */
export const Annexes = ({ isEditable }: { isEditable: boolean }) => {
  const text = useText();
  const heading = useId();
  const kindOf = useAnnexKind();
  const { commission, execute } = useWorkspace();
  const { meeting } = useMeeting();
  const { annexes } = meeting;
  const usual: AnnexContent[] = [
    ...commission.sides.map(({ id }) => ({ kind: 'delegation' as const, side: id })),
    { kind: 'agenda' },
    { kind: 'action-table' },
  ];
  const isThere = (content: AnnexContent) => annexes.some((annex: Annex) => isSame(annex.content, content));
  const offered: AnnexContent[] = [
    ...usual.filter((content) => !isThere(content)),
    { kind: 'text', text: {} },
  ];
  return (
    <section className="card" id="annexes" tabIndex={-1} aria-labelledby={heading}>
      <h2 id={heading}>{text('overview.annexes')}</h2>
      <ol className="annexes" tabIndex={-1} aria-labelledby={heading}>
        {annexes.map((annex, index) => (
          <AnnexRow
            key={annex.id}
            annex={annex}
            index={index}
            isLast={index === annexes.length - 1}
            isEditable={isEditable}
          />
        ))}
      </ol>
      {isEditable && annexes.length < MOST.annexes && (
        <div className="actions">
          <span className="field-label">{text('overview.annexes.add')}</span>
          {offered.map((content) => (
            <Button
              key={content.kind === 'delegation' ? content.side : content.kind}
              onPress={() =>
                execute({
                  type: 'add-annex',
                  id: newId('annex'),
                  index: annexes.length,
                  title: {},
                  content,
                })
              }
            >
              {kindOf(content)}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
};
