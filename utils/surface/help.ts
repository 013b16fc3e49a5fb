import { browser } from 'wxt/browser';
import type { JustAskDatabase } from '@/utils/mentors/database';
import { changeHelp, readHelp } from '@/utils/mentors/help-store';
import { type EndpointAddress, endpointAddress } from '@/utils/outreach/writers/endpoint-address';
import type { HelpActions } from './help-model';

/**
 * Help with a message. What asks a model is loaded when she first wants it; only the browser's question for access
 * has to stand here, because it counts as hers in the task of her click alone.
 */
export function createHelp(db: JustAskDatabase): HelpActions {
  const jobs = () => import('./help-jobs');
  return {
    setup: async () => (await jobs()).readSetup(db),
    choose: (by) => changeHelp(db, (stored) => ({ ...stored, by })),
    fetchModel: async (onShare, signal) => (await jobs()).fetchOwnModel(onShare, signal),
    async saveEndpoint({ address: typed, model, key }) {
      const address = endpointAddress(typed);
      if (typeof address === 'string') return address;
      if (model.trim() === '') return 'no-model-name';
      const allowed = await browser.permissions.request(accessTo(address));
      if (!allowed) return 'no-access';
      const before = (await readHelp(db)).endpoint;
      await changeHelp(db, ({ endpoint, ...stored }) => {
        const same = endpoint?.base === address.base;
        const kept = same ? endpoint.key : '';
        return {
          ...stored,
          by: 'endpoint',
          endpoint: { base: address.base, model: model.trim(), key: key.trim() || kept },
        };
      });
      if (before && before.base !== address.base) await (await jobs()).giveBack(before.base, db);
      return undefined;
    },
    tryEndpoint: async (signal) => (await jobs()).tryEndpoint(db, signal),
    async forgetEndpoint() {
      const { endpoint: before } = await readHelp(db);
      await changeHelp(db, ({ endpoint, by, ...stored }) => ({
        ...stored,
        shown: stored.shown.filter((one) => one === 'browser'),
        by: by === 'endpoint' ? 'nobody' : by,
      }));
      if (before) await (await jobs()).giveBack(before.base, db);
    },
    prepare: async (text, of) => (await jobs()).prepare(db, text, of),
  };
}

/**
 * What the browser is asked for: that one origin, and in Firefox, where words leave the device, also what they are
 * by its names (Extension Workshop, data collection and consent, seen 2026-11).
 */
export function accessTo({ origin, local }: Pick<EndpointAddress, 'origin' | 'local'>) {
  const words = { data_collection: ['personalCommunications', 'websiteContent'] };
  return { origins: [origin], ...(import.meta.env.FIREFOX && !local ? words : {}) };
}
