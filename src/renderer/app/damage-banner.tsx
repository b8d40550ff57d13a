import type { Damage } from '@shared/contract/calls.ts';
import { Banner } from '../components/banner.tsx';
import { useText } from './text.tsx';
import './damage-banner.css';

/** Which files of the store could not be read, and what was done with them; nothing where all is well. */
export const DamageBanner = ({ damage }: { damage: readonly Damage[] }) => {
  const text = useText();
  if (damage.length === 0) return null;
  return (
    <Banner tone="warning">
      <p>{text('damage.explanation', { count: damage.length })}</p>
      <ul className="damaged-files">
        {damage.map(({ file, reason }) => (
          <li key={file}>
            <code>{file}</code> {reason}
          </li>
        ))}
      </ul>
    </Banner>
  );
};
