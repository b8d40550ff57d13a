import { textInFirst } from '@shared/text/localized.ts';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { SelectField } from '../components/select-field.tsx';
import type { MeetingSession } from './meeting-session.ts';
import { commissionsQuery } from './queries.ts';
import { useReadingOrder } from './registers/reading-languages.ts';
import { ShowInStatusBar, StatusBar } from './status-bar.tsx';
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

const Places = () => {
  const text = useText();
  const navigate = useNavigate();
  const reading = useReadingOrder();
  const { commission } = useParams({ strict: false });
  const { data } = useQuery(commissionsQuery);
  if (!data || data.commissions.length === 0) return null;
  return (
    <>
      <SelectField
        label={text('frame.commission')}
        value={commission ?? NEW_COMMISSION}
        options={[
          ...data.commissions.map(({ id, shortName, languages }) => ({
            id,
            label: textInFirst(shortName, reading(languages)) || id,
          })),
          { id: NEW_COMMISSION, label: text('frame.new-commission') },
        ]}
        onChange={(chosen) =>
          void (chosen === NEW_COMMISSION
            ? navigate({ to: '/commissions/new' })
            : navigate({ to: '/commissions/$commission/meetings', params: { commission: chosen } }))
        }
      />
      {commission !== undefined && (
        <nav aria-label={text('frame.places')} className="places">
          <Link to="/commissions/$commission/meetings" params={{ commission }} className="place">
            {text('frame.meetings')}
          </Link>
          <Link to="/commissions/$commission/settings" params={{ commission }} className="place">
            {text('frame.settings')}
          </Link>
        </nav>
      )}
    </>
  );
};
