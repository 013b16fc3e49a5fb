import { linkedin } from './linkedin/linkedin';
import type { Site } from './site';
import { x } from './x/x';

/**
 * Every site that can be read. Whoever judges all of them (tests, benchmarks) takes them from here, so a new
 * site is judged by being listed. Content scripts load only their own site, never this.
 */
export const sites: readonly Site[] = [linkedin, x];
