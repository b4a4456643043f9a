import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  parseSearchWith,
  stringifySearchWith,
} from '@tanstack/react-router';
import { Shell } from './components/Shell.tsx';
import { readActorSearch, readActorsSearch } from './logic/actor-search.ts';
import { readCheckSearch } from './logic/check/check-search.ts';
import { readClaimSearch } from './logic/claims/claim-search.ts';
import { readConflictSearch } from './logic/conflicts/conflict-search.ts';
import { readLibrarySearch } from './logic/library/library-search.ts';
import { readQuestionSearch } from './logic/question-search.ts';
import { NotFoundPage } from './pages/NotFoundPage.tsx';

interface DeskContext {
  readonly queryClient: QueryClient;
}

const root = createRootRouteWithContext<DeskContext>()({ component: Shell, notFoundComponent: NotFoundPage });

// One chunk a page: the first load holds the shell and the page that was asked for.
const routeTree = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/',
    validateSearch: readLibrarySearch,
    component: lazyRouteComponent(() => import('./pages/LibraryPage.tsx'), 'LibraryPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/d/$document',
    component: lazyRouteComponent(() => import('./pages/ReaderPage.tsx'), 'ReaderPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/q',
    validateSearch: readQuestionSearch,
    component: lazyRouteComponent(() => import('./pages/QuestionsPage.tsx'), 'QuestionsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/q/$question',
    validateSearch: readQuestionSearch,
    component: lazyRouteComponent(() => import('./pages/QuestionPage.tsx'), 'QuestionPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/claims',
    validateSearch: readClaimSearch,
    component: lazyRouteComponent(() => import('./pages/ClaimsPage.tsx'), 'ClaimsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/claims/$claim',
    validateSearch: readClaimSearch,
    component: lazyRouteComponent(() => import('./pages/ClaimsPage.tsx'), 'ClaimsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/a',
    validateSearch: readActorsSearch,
    component: lazyRouteComponent(() => import('./pages/ActorsPage.tsx'), 'ActorsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/a/$actor',
    validateSearch: readActorSearch,
    component: lazyRouteComponent(() => import('./pages/ActorPage.tsx'), 'ActorPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/conflicts',
    validateSearch: readConflictSearch,
    component: lazyRouteComponent(() => import('./pages/ConflictsPage.tsx'), 'ConflictsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/conflicts/$conflict',
    validateSearch: readConflictSearch,
    component: lazyRouteComponent(() => import('./pages/ConflictsPage.tsx'), 'ConflictsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/check',
    validateSearch: readCheckSearch,
    component: lazyRouteComponent(() => import('./pages/CheckPage.tsx'), 'CheckPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/check/$draft',
    validateSearch: readCheckSearch,
    component: lazyRouteComponent(() => import('./pages/CheckPage.tsx'), 'CheckPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/states',
    component: lazyRouteComponent(() => import('./pages/StatesPage.tsx'), 'StatesPage'),
  }),
]);

/** The desk's addresses; each of them is also the address of its data for a program that asks for JSON. */
export function createDeskRouter(queryClient: QueryClient) {
  return createRouter({
    ...{ routeTree, context: { queryClient }, defaultPreload: 'intent', scrollRestoration: true },
    // Plain words, as people write them into an address and the server reads them.
    parseSearch: parseSearchWith((value) => value),
    stringifySearch: stringifySearchWith(String),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createDeskRouter>;
  }
}
