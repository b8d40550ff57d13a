import { Banner } from '../components/banner.tsx';
import { Button } from '../components/button.tsx';
import { useErrorText } from './error-text.ts';
import { CallFailure, queryClient } from './queries.ts';
import { useText } from './text.tsx';

/** What stands in place of something that could not be read: the reason, and a way to try again. */
export const LoadFailure = ({ error }: { error: unknown }) => {
  const text = useText();
  const { errorText } = useErrorText();
  return (
    <Banner tone="danger">
      <p>
        {error instanceof CallFailure
          ? errorText(error.error)
          : text('error.internal', { subject: String(error) })}
      </p>
      <Button onPress={() => void queryClient.resetQueries()}>{text('action.try-again')}</Button>
    </Banner>
  );
};
