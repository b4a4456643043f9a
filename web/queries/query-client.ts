import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './request.ts';

/** The cache of what the server said. What a person must mend (4xx) is not asked for again by itself. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (count, error) => count < 2 && !(error instanceof ProblemError && error.problem.status < 500),
      },
    },
  });
}
