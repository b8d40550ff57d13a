import { useIntl } from 'react-intl';
import { useText } from '../../app/text.tsx';
import type { Draft } from './drafts.ts';

/** What a draft is called in lists: its name, else when it was kept. */
export const useDraftName = (): ((draft: Draft) => string) => {
  const text = useText();
  const { formatDate } = useIntl();
  return ({ name, at }) =>
    name ?? text('versions.automatic', { at: formatDate(at, { dateStyle: 'medium', timeStyle: 'short' }) });
};
