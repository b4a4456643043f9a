import { usePage } from '../components/use-page.ts';

export function ClaimsPage() {
  usePage('claims', 'Claims');
  return <main id="main" className="mx-auto max-w-[1240px] px-7 py-9" />;
}
