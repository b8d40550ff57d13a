import type { Holder, Recovery } from '@shared/contract/calls.ts';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import { Banner } from '../components/banner.tsx';
import { deskQuery, queryClient, useIsReadOnly } from './queries.ts';
import { useText } from './text.tsx';
import './store-notices.css';

/** What everybody at this desk should know of its store, above every screen; nothing where all is well. */
export const StoreNotices = () => {
  const text = useText();
  const { data } = useQuery(deskQuery);
  const isReadOnly = useIsReadOnly();
  useEffect(() => {
    if (!isReadOnly) return;
    // Once this desk may edit, it must not do so on what the other one has changed meanwhile.
    return () => void queryClient.invalidateQueries();
  }, [isReadOnly]);
  if (!data) return null;
  const { readOnly, recovered, conflictedCopies } = data;
  return (
    <aside className="store-notices" aria-label={text('store.notices')}>
      {readOnly && <HeldElsewhere holder={readOnly} />}
      <Recovered recovered={recovered} />
      <ConflictedCopies files={conflictedCopies} />
    </aside>
  );
};

const HeldElsewhere = ({ holder: { host, since } }: { holder: Holder }) => {
  const text = useText();
  const intl = useIntl();
  const when =
    since === null
      ? ''
      : intl.formatDate(since, { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
  return (
    <Banner tone="information">
      <p>{host === null ? text('store.taken-over') : text('store.held', { host, since: when })}</p>
    </Banner>
  );
};

const Recovered = ({ recovered }: { recovered: readonly Recovery[] }) => {
  const text = useText();
  const intl = useIntl();
  const [seen, setSeen] = useState(0);
  if (recovered.length <= seen) return null;
  return (
    <Banner
      tone="warning"
      dismiss={{ label: text('action.dismiss'), onPress: () => setSeen(recovered.length) }}
    >
      <p>{text('store.recovered', { count: recovered.length })}</p>
      <ul className="store-files">
        {recovered.map(({ file, reason, from, at }) => (
          <li key={file}>
            <code>{file}</code> {reason}.{' '}
            {text(`store.recovered.${from}`, {
              at: intl.formatDate(at, { dateStyle: 'long', timeStyle: 'short' }),
            })}
          </li>
        ))}
      </ul>
    </Banner>
  );
};

const ConflictedCopies = ({ files }: { files: readonly string[] }) => {
  const text = useText();
  const [seen, setSeen] = useState(0);
  if (files.length <= seen) return null;
  return (
    <Banner tone="warning" dismiss={{ label: text('action.dismiss'), onPress: () => setSeen(files.length) }}>
      <p>{text('store.conflicted', { count: files.length })}</p>
      <ul className="store-files">
        {files.map((file) => (
          <li key={file}>
            <code>{file}</code>
          </li>
        ))}
      </ul>
    </Banner>
  );
};
