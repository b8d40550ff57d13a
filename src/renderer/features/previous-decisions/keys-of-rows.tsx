import { useText } from '../../app/text.tsx';
import { Disclosure } from '../../components/disclosure.tsx';

const KEYS = [
  ['1 2 3 4', 'decide'],
  ['↑ ↓', 'go'],
  ['Space', 'select'],
  ['Enter', 'write'],
  ['Esc', 'leave'],
  ['Del', 'withdraw'],
] as const;

/** The keys on a row, folded away. */
export const KeysOfRows = () => {
  const text = useText();
  return (
    <Disclosure label={text('previous-decisions.keys')}>
      <dl className="decision-keys">
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{text(`previous-decisions.keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
};
