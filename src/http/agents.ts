import type { Agent } from 'undici';
import { openAgent, type Wiring } from './send.js';

/** The connections of a run. A fresh one is the borrower's alone and closed at `release`; the others are shared. */
export type Agents = {
  readonly lend: (
    allowPrivate: boolean,
    fresh: boolean,
  ) => { readonly agent: Agent; readonly release: () => Promise<void> };
  readonly close: () => Promise<void>;
};

/** Keeps two sets of connections apart: one that refuses private addresses, and one for sites added by hand. */
export function keepAgents(wiring: Wiring): Agents {
  const shared = new Map<boolean, Agent>();
  return {
    lend: (allowPrivate, fresh) => {
      if (fresh) {
        const agent = openAgent(wiring, allowPrivate);
        return { agent, release: () => agent.destroy() };
      }
      const agent = shared.get(allowPrivate) ?? openAgent(wiring, allowPrivate);
      shared.set(allowPrivate, agent);
      return { agent, release: async () => {} };
    },
    close: async () => {
      await Promise.all([...shared.values()].map((agent) => agent.destroy()));
    },
  };
}
