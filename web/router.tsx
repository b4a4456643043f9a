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
import { readLibrarySearch } from './logic/library/library-search.ts';
import { readQuestionSearch } from './logic/question-search.ts';
import { NotFoundPage } from './pages/NotFoundPage.tsx';

interface DeskContext {
  readonly queryClient: QueryClient;
}

const root = createRootRouteWithContext<DeskContext>()({ component: Shell, notFoundComponent: NotFoundPage });

// One chunk a page: the first load holds the shell and the page that was asked for.
const page = <Path extends string>(path: Path, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => root, path, component });

// What an address says behind "?" is read by a function of its own; what that does not know is left out.
const searchPage = <Path extends string, Search extends object>(
  path: Path,
  validateSearch: (given: Record<string, unknown>) => Search,
  component: ReturnType<typeof lazyRouteComponent>,
) => createRoute({ getParentRoute: () => root, path, component, validateSearch });

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
  searchPage(
    '/q',
    readQuestionSearch,
    lazyRouteComponent(() => import('./pages/QuestionsPage.tsx'), 'QuestionsPage'),
  ),
  searchPage(
    '/q/$question',
    readQuestionSearch,
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
  searchPage(
    '/a',
    readActorsSearch,
    lazyRouteComponent(() => import('./pages/ActorsPage.tsx'), 'ActorsPage'),
  ),
  searchPage(
    '/a/$actor',
    readActorSearch,
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
