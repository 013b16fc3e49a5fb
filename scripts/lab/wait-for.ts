import { setTimeout as pause } from 'node:timers/promises';

/**
 * Tries until it works, and then returns what it got. For what no event tells: the state of another
 * process, seen from outside.
 *
 * @param timeout in milliseconds
 * @throws the last try's error
 */
export async function waitFor<T>(attempt: () => Promise<T>, timeout = 10_000): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await pause(50);
    }
  }
}
