import { clausesOf } from '@shared/domain/numbering.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { useReadingLanguages } from '../../app/registers/reading-languages.ts';
import { useText } from '../../app/text.tsx';
import { useMeeting, useWorkspace } from '../../app/workspace-context.tsx';
import { CompactSelect } from '../../components/compact-select.tsx';
import { type FilterBy, isLookedFor, notAgreedBy } from './clause-filter.ts';

/** How far agreement is, and which clauses are shown. */
export const MinutesFilter = ({ by, onFilter }: { by: FilterBy; onFilter: (by: FilterBy) => void }) => {
  const text = useText();
  const { commission } = useWorkspace();
  const { meeting } = useMeeting();
  const reading = useReadingLanguages(commission.languages);
  const clauses = clausesOf(meeting).map(({ clause }) => clause);
  const count = (filter: FilterBy) => clauses.filter((clause) => isLookedFor(clause, filter)).length;
  const options: { id: FilterBy; label: string }[] = [
    { id: 'all', label: text('minutes.filter.all') },
    { id: 'not-agreed', label: text('minutes.filter.not-agreed', { count: count('not-agreed') }) },
    { id: 'disputed', label: text('minutes.filter.disputed', { count: count('disputed') }) },
    ...commission.sides.map((side) => {
      const id = notAgreedBy(side.id);
      const name = textInFirst(side.shortName, reading) || side.id;
      return { id, label: text('minutes.filter.not-agreed-by', { side: name, count: count(id) }) };
    }),
  ];
  return (
    <div className="minutes-filter">
      <p>
        {text('minutes.progress', {
          all: clauses.length,
          open: count('not-agreed'),
          disputed: count('disputed'),
        })}
      </p>
      <CompactSelect label={text('minutes.filter')} value={by} options={options} onChange={onFilter} />
    </div>
  );
};
