import { textInFirst } from '@shared/text/localized.ts';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { useText } from '../../app/text.tsx';
import { useWorkspace } from '../../app/workspace-context.tsx';
import { agreement, type Part } from './section-edits.ts';

/** Says for a side that it agrees to all clauses of a section or item in which nothing is disputed, as one step. */
export const AgreeAll = ({ part, number }: { part: Part; number: string }) => {
  const text = useText();
  const { commission, execute } = useWorkspace();
  const reading = useReadingLanguages(commission.languages);
  const kind = part.item ? 'item' : 'section';
  return commission.sides.map((side) => {
    const commands = agreement(part, side.id);
    const name = textInFirst(side.shortName, reading) || side.id;
    return (
      <button
        key={side.id}
        type="button"
        className="clause-tool"
        aria-label={text(`minutes.${kind}.agree`, { side: name, number, count: commands.length })}
        disabled={commands.length === 0}
        onClick={() => execute(...commands)}
      >
        {text('minutes.agree-all', { side: name })}
      </button>
    );
  });
};
