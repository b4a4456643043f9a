import { ActorList } from '../components/actor/ActorList.tsx';

export function ActorsPage() {
  return <ActorList />;
}
