import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router';
import { Agenda } from '../features/agenda/agenda.tsx';
import { Backups } from '../features/backups/backups.tsx';
import { Checks } from '../features/checks/checks.tsx';
import { EditCommission } from '../features/commission/edit-commission.tsx';
import { FormulasPage } from '../features/commission/formulas/formulas-page.tsx';
import { NewCommission } from '../features/commission/new-commission.tsx';
import { TextsPage } from '../features/commission/texts/texts-page.tsx';
import { Delegations } from '../features/delegations/delegations.tsx';
import { FirstStart } from '../features/first-start/first-start.tsx';
import { FollowUps } from '../features/follow-ups/follow-ups.tsx';
import { MeetingsList } from '../features/meetings/meetings-list.tsx';
import { NewMeeting } from '../features/meetings/new-meeting.tsx';
import { Minutes } from '../features/minutes/minutes.tsx';
import { Overview } from '../features/overview/overview.tsx';
import { PreviousDecisions } from '../features/previous-decisions/previous-decisions.tsx';
import { RecordStep } from '../features/record/record-step.tsx';
import { Signature } from '../features/signature/signature.tsx';
import { Versions } from '../features/versions/versions.tsx';
import { Frame } from './frame.tsx';
import { commissionsQuery, queryClient } from './queries.ts';
import { ScreenFailure } from './screen-failure.tsx';
import { Workspace } from './workspace.tsx';

const rootRoute = createRootRoute({ component: Frame, errorComponent: ScreenFailure });

/** Goes to the first commission, or to the first start where there is none. */
const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  beforeLoad: async () => {
    const { commissions } = await queryClient.fetchQuery(commissionsQuery);
    const [first] = commissions;
    throw first
      ? redirect({ to: '/commissions/$commission/meetings', params: { commission: first.id } })
      : redirect({ to: '/welcome' });
  },
});

const welcomeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/welcome',
  component: FirstStart,
});

const newCommissionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/commissions/new',
  component: NewCommission,
});

const commissionRoute = createRoute({ getParentRoute: () => rootRoute, path: '/commissions/$commission' });

const settingsRoute = createRoute({
  getParentRoute: () => commissionRoute,
  path: 'settings',
  component: EditCommission,
});

const formulasRoute = createRoute({
  getParentRoute: () => commissionRoute,
  path: 'settings/formulas',
  component: FormulasPage,
});

const textsRoute = createRoute({
  getParentRoute: () => commissionRoute,
  path: 'settings/texts',
  component: TextsPage,
});

const meetingsRoute = createRoute({
  getParentRoute: () => commissionRoute,
  path: 'meetings',
  component: MeetingsList,
});

/** `view`: the view to begin with, built in or saved. */
const followUpsSearch = ({ view }: Record<string, unknown>): { view?: string } =>
  typeof view === 'string' ? { view } : {};

const followUpsRoute = createRoute({
  getParentRoute: () => commissionRoute,
  path: 'follow-ups',
  validateSearch: followUpsSearch,
  component: FollowUps,
});

const allFollowUpsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/follow-ups',
  validateSearch: followUpsSearch,
  component: FollowUps,
});

/** `meeting`: the one whose earlier states to begin with. */
const backupsSearch = ({ meeting }: Record<string, unknown>): { meeting?: string } =>
  typeof meeting === 'string' ? { meeting } : {};

const backupsRoute = createRoute({
  getParentRoute: () => commissionRoute,
  path: 'backups',
  validateSearch: backupsSearch,
  component: Backups,
});

/** The same of the store alone, where no commission is left to be in. */
const allBackupsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/backups',
  validateSearch: backupsSearch,
  component: Backups,
});

const newMeetingRoute = createRoute({
  getParentRoute: () => commissionRoute,
  path: 'meetings/new',
  component: NewMeeting,
});

const workspaceRoute = createRoute({
  getParentRoute: () => commissionRoute,
  path: 'meetings/$meeting',
  component: Workspace,
});

const step = <const Path extends string>(path: Path, component: () => React.ReactNode) =>
  createRoute({ getParentRoute: () => workspaceRoute, path, component });

/** `part`: the part of the page to begin with. */
const overviewRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'overview',
  validateSearch: ({ part }: Record<string, unknown>): { part?: 'closing' | 'annexes' } =>
    part === 'closing' || part === 'annexes' ? { part } : {},
  component: Overview,
});

/** `action`: the key of the action of an earlier meeting to begin with. */
const previousDecisionsRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'previous-decisions',
  validateSearch: ({ action }: Record<string, unknown>): { action?: string } =>
    typeof action === 'string' ? { action } : {},
  component: PreviousDecisions,
});

interface MinutesSearch {
  clause?: string;
  language?: string;
  from?: number;
  to?: number;
  section?: string;
}

/** A stretch of text to begin with, where both ends are given. */
const stretchOf = ({ from, to }: Record<string, unknown>): { from?: number; to?: number } =>
  typeof from === 'number' && typeof to === 'number' ? { from, to } : {};

/**
 * `clause`: the id of the clause to begin with, in `language` or else the first one shown, and there with the
 * characters `from` to `to`. `section`: the id of the section or item to begin with.
 */
const minutesRoute = createRoute({
  getParentRoute: () => workspaceRoute,
  path: 'minutes',
  validateSearch: (search: Record<string, unknown>): MinutesSearch => ({
    ...(typeof search.clause === 'string' && { clause: search.clause }),
    ...(typeof search.language === 'string' && { language: search.language }),
    ...(typeof search.section === 'string' && { section: search.section }),
    ...stretchOf(search),
  }),
  component: Minutes,
});

const routeTree = rootRoute.addChildren([
  startRoute,
  welcomeRoute,
  newCommissionRoute,
  allFollowUpsRoute,
  allBackupsRoute,
  commissionRoute.addChildren([
    settingsRoute,
    formulasRoute,
    textsRoute,
    meetingsRoute,
    followUpsRoute,
    backupsRoute,
    newMeetingRoute,
    workspaceRoute.addChildren([
      overviewRoute,
      step('delegations', Delegations),
      step('agenda', Agenda),
      previousDecisionsRoute,
      minutesRoute,
      step('checks', Checks),
      step('record', RecordStep),
      step('versions', Versions),
      step('signature', Signature),
    ]),
  ]),
]);

// The address lives behind the hash, so that the same page serves app:// and the loopback server.
export const router = createRouter({ routeTree, history: createHashHistory() });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
