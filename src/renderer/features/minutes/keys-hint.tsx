import { useText } from '../../app/text.tsx';
import { Disclosure } from '../../components/disclosure.tsx';

const KEYS = [
  ['Enter', 'next'],
  ['Ctrl+Space', 'formulas'],
  ['Ctrl+Enter', 'split'],
  ['Shift+Enter', 'line'],
  ['Backspace', 'remove'],
  ['Alt+↑ Alt+↓', 'move'],
  ['Tab', 'tab'],
  ['↑ ↓', 'go'],
  ['Ctrl+V', 'paste'],
  ['Ctrl+Shift+D', 'dispute'],
  ['Ctrl+Shift+1 Ctrl+Shift+2', 'agree'],
  ['Ctrl+Z Ctrl+Y', 'undo'],
] as const;

/** The keys of the minutes, folded away. */
export const KeysHint = () => {
  const text = useText();
  return (
    <Disclosure label={text('minutes.keys')}>
      <dl className="keys">
        {KEYS.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{text(`minutes.keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
};
