import type { Peer } from './peer.ts';

/** Each is loaded only where it is measured, so that a process holds one. */
export const PEERS: Readonly<Record<string, () => Promise<Peer>>> = {
  onrecord: async () => (await import('./peer-onrecord.ts')).createOnrecord(),
  chrono: async () => (await import('./peer-chrono.ts')).createChrono(),
  recognizers: async () => (await import('./peer-recognizers.ts')).createRecognizers(),
  compromise: async () => (await import('./peer-compromise.ts')).createCompromise(),
};

/** What a peer is asked for: times, figures, or both at once for the speed. */
export type PeerTask = 'time' | 'quantity' | 'both';
