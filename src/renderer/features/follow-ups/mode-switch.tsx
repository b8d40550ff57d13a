import { useText } from '../../app/text.tsx';
import { Button } from '../../components/button.tsx';

export type Mode = 'table' | 'pictures' | 'import';

/** Shows the actions as a table or in pictures. */
export const ModeSwitch = ({ mode, onChange }: { mode: Mode; onChange: (mode: Mode) => void }) => {
  const text = useText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons in a heading are no fieldset.
    <div className="actions mode-switch" role="group" aria-label={text('follow-ups.show')}>
      {(['table', 'pictures'] as const).map((id) => (
        <Button
          key={id}
          variant={mode === id ? 'primary' : 'normal'}
          aria-pressed={mode === id}
          onPress={() => onChange(id)}
        >
          {text(`follow-ups.show.${id}`)}
        </Button>
      ))}
    </div>
  );
};
