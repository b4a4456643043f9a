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
import { readLibrarySearch } from './logic/library/library-search.ts';
import { NotFoundPage } from './pages/NotFoundPage.tsx';

interface DeskContext {
  readonly queryClient: QueryClient;
}

const root = createRootRouteWithContext<DeskContext>()({ component: Shell, notFoundComponent: NotFoundPage });

// One chunk a page: the first load holds the shell and the page that was asked for.
const page = <Path extends string>(path: Path, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => root, path, component });

const routeTree = root.addChildren([
  createRoute({
    getParentRoute: () => root,
    path: '/',
    validateSearch: readLibrarySearch,
    component: lazyRouteComponent(() => import('./pages/LibraryPage.tsx'), 'LibraryPage'),
  }),
  page(
    '/d/$document',
    lazyRouteComponent(() => import('./pages/ReaderPage.tsx'), 'ReaderPage'),
  ),
  page(
    '/q',
    lazyRouteComponent(() => import('./pages/QuestionsPage.tsx'), 'QuestionsPage'),
  ),
  page(
    '/q/$question',
    lazyRouteComponent(() => import('./pages/QuestionPage.tsx'), 'QuestionPage'),
  ),
  page(
    '/claims',
    lazyRouteComponent(() => import('./pages/ClaimsPage.tsx'), 'ClaimsPage'),
  ),
  page(
    '/claims/$claim',
    lazyRouteComponent(() => import('./pages/ClaimsPage.tsx'), 'ClaimsPage'),
  ),
  page(
    '/a',
    lazyRouteComponent(() => import('./pages/ActorsPage.tsx'), 'ActorsPage'),
  ),
  page(
    '/a/$actor',
    lazyRouteComponent(() => import('./pages/ActorPage.tsx'), 'ActorPage'),
  ),
  page(
    '/conflicts',
    lazyRouteComponent(() => import('./pages/ConflictsPage.tsx'), 'ConflictsPage'),
  ),
  page(
    '/conflicts/$conflict',
    lazyRouteComponent(() => import('./pages/ConflictsPage.tsx'), 'ConflictsPage'),
  ),
  page(
    '/check',
    lazyRouteComponent(() => import('./pages/CheckPage.tsx'), 'CheckPage'),
  ),
  page(
    '/check/$draft',
    lazyRouteComponent(() => import('./pages/CheckPage.tsx'), 'CheckPage'),
  ),
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
