import { useErrorText } from '../../app/error-text.ts';
import { useText } from '../../app/text.tsx';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import type { Settings } from './use-settings.ts';

/** The end of a page of settings, which stays in sight: storing it, taking it back, and what became of it. */
export const SettingsEnd = ({
  settings: { state, error, isChanged, discard },
  problem,
}: {
  settings: Settings;
  /** What has to be put right before it can be stored. */
  problem?: string | undefined;
}) => {
  const text = useText();
  const { errorText } = useErrorText();
  return (
    <footer className="form-end">
      {(problem ?? error) && (
        <Banner tone="danger">
          <p>{problem ?? (error && errorText(error))}</p>
        </Banner>
      )}
      <div className="actions">
        <Button type="submit" variant="primary" isDisabled={state === 'saving'}>
          {text('action.save')}
        </Button>
        {isChanged && <Button onPress={discard}>{text('commission.discard')}</Button>}
        <span role="status">{state === 'saved' && text('commission.saved')}</span>
      </div>
    </footer>
  );
};
