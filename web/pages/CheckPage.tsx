import { usePage } from '../components/use-page.ts';

export function CheckPage() {
  usePage('check', 'Check');
  return <main id="main" className="mx-auto max-w-[1240px] px-7 py-9" />;
}
