import type { Clause } from '@shared/domain/clause.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { useText } from '../../app/text.tsx';
import { useWorkspace } from '../../app/workspace-context.tsx';

/** Which sides have agreed to a clause as it stands: a mark for each, which takes the agreement or takes it back. */
export const AgreementMarks = ({
  clause,
  number,
  isEditable,
}: {
  clause: Clause;
  number: string;
  isEditable: boolean;
}) => {
  const text = useText();
  const { commission, execute } = useWorkspace();
  const reading = useReadingLanguages(commission.languages);
  return commission.sides.map((side) => {
    const name = textInFirst(side.shortName, reading) || side.id;
    const agreed = clause.agreedBy.includes(side.id);
    return (
      <button
        key={side.id}
        type="button"
        className="agreement"
        aria-pressed={agreed}
        aria-label={text('minutes.agreement', { side: name, number })}
        disabled={!isEditable}
        onClick={() => execute({ type: 'set-agreement', id: clause.id, side: side.id, agreed: !agreed })}
      >
        <span className="agreement-mark" aria-hidden="true" />
        {name}
      </button>
    );
  });
};
