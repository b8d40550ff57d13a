import { useIntl } from 'react-intl';
import { useText } from '../../app/text.tsx';
import type { Draft } from './drafts.ts';

/** The drafts to choose from, the latest first. */
export const DraftList = ({
  drafts,
  chosen,
  onChoose,
}: {
  drafts: readonly Draft[];
  chosen: string | null;
  onChoose: (key: string) => void;
}) => {
  const text = useText();
  const { formatDate } = useIntl();
  return (
    <ol className="draft-list">
      {drafts.map(({ key, name, at, clauses }) => (
        <li key={key}>
          <button
            type="button"
            className="draft"
            aria-current={key === chosen ? 'true' : undefined}
            onClick={() => onChoose(key)}
          >
            <span className={name === null ? 'draft-name is-automatic' : 'draft-name'}>
              {name ?? text('versions.automatic.short')}
            </span>
            <span className="draft-facts">
              {text('versions.facts', {
                at: formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }),
                count: clauses,
              })}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
};
