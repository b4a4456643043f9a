import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './queries/query-client.ts';
import { createDeskRouter } from './router.tsx';
import './styles/desk.css';

const queryClient = createQueryClient();
const router = createDeskRouter(queryClient);

createRoot(document.getElementById('desk') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);

// 64 KB that the first paint can do without.
void import('./styles/italic.css');
