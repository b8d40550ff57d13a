import type { CommissionSummary } from '@shared/contract/calls.ts';
import { textInFirst } from '@shared/text/localized.ts';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useMatchRoute, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { SelectField } from '../components/select-field.tsx';
import type { MeetingSession } from './meeting-session.ts';
import { commissionsQuery } from './queries.ts';
import { useReadingOrder } from './registers/reading-languages.ts';
import { Reminders } from './reminders/reminders.tsx';
import { ShowInStatusBar, StatusBar } from './status-bar.tsx';
import { StoreNotices } from './store-notices.tsx';
import { useText } from './text.tsx';
import './frame.css';

/** The frame around every screen: commission switcher and places at the left, the status bar below. */
export const Frame = () => {
  const text = useText();
  const [session, setSession] = useState<MeetingSession | null>(null);
  return (
    <div className="frame">
      <button type="button" className="skip-link" onClick={() => document.getElementById('content')?.focus()}>
        {text('frame.skip-to-content')}
      </button>
      <aside className="rail">
        <p className="product-name">Commission Desk</p>
        <Places />
      </aside>
      <StoreNotices />
      <main id="content" className="content" tabIndex={-1}>
        <ShowInStatusBar value={setSession}>
          <Outlet />
        </ShowInStatusBar>
      </main>
      <StatusBar session={session} />
    </div>
  );
};

const NEW_COMMISSION = 'new-commission';
const ALL_COMMISSIONS = 'all-commissions';

const Places = () => {
  const text = useText();
  const navigate = useNavigate();
  const reading = useReadingOrder();
  const { commission } = useParams({ strict: false });
  const { data } = useQuery(commissionsQuery);
  const isOfAll = useMatchRoute()({ to: '/follow-ups' }) !== false;
  const nameOf = ({ id, shortName, languages }: CommissionSummary) =>
    textInFirst(shortName, reading(languages)) || id;
  if (!data || data.commissions.length === 0) return null;
  const shown = data.commissions.find(({ id }) => id === commission);
  const goTo = (chosen: string) => {
    if (chosen === NEW_COMMISSION) return navigate({ to: '/commissions/new' });
    if (chosen === ALL_COMMISSIONS) return navigate({ to: '/follow-ups' });
    return navigate({ to: '/commissions/$commission/meetings', params: { commission: chosen } });
  };
  return (
    <>
      <SelectField
        label={text('frame.commission')}
        value={commission ?? (isOfAll ? ALL_COMMISSIONS : NEW_COMMISSION)}
        options={[
          ...data.commissions.map((entry) => ({ id: entry.id, label: nameOf(entry) })),
          ...(data.commissions.length > 1
            ? [{ id: ALL_COMMISSIONS, label: text('frame.all-commissions') }]
            : []),
          { id: NEW_COMMISSION, label: text('frame.new-commission') },
        ]}
        onChange={(chosen) => void goTo(chosen)}
      />
      {commission !== undefined && (
        <nav aria-label={text('frame.places')} className="places">
          <Link to="/commissions/$commission/meetings" params={{ commission }} className="place">
            {text('frame.meetings')}
          </Link>
          <Link to="/commissions/$commission/follow-ups" params={{ commission }} className="place">
            {text('frame.follow-ups')}
          </Link>
          <Link to="/commissions/$commission/settings" params={{ commission }} className="place">
            {text('frame.settings')}
          </Link>
          <Link to="/commissions/$commission/backups" params={{ commission }} className="place">
            {text('frame.backups')}
          </Link>
        </nav>
      )}
      {shown && <Reminders key={shown.id} commission={shown.id} name={nameOf(shown)} />}
    </>
  );
};
