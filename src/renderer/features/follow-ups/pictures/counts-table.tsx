import { useText } from '../../../app/text.tsx';
import { STANDINGS } from '../model/follow-up-row.ts';
import type { Counts } from '../model/tallies.ts';

/** The same as the picture, in numbers. */
export const CountsTable = ({
  title,
  lines,
}: {
  title: string;
  lines: readonly { id: string; label: string; lang?: string | undefined; counts: Counts }[];
}) => {
  const text = useText();
  const used = STANDINGS.filter((standing) => lines.some(({ counts }) => counts[standing] > 0));
  return (
    <table className="counts-table" aria-label={title}>
      <thead>
        <tr>
          <td />
          {used.map((standing) => (
            <th key={standing} scope="col">
              {text(`follow-ups.standing.${standing}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, label, lang, counts }) => (
          <tr key={id}>
            <th scope="row" lang={lang}>
              {label}
            </th>
            {used.map((standing) => (
              <td key={standing}>{counts[standing]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
