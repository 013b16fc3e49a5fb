/**
 * The device's time zone, as an IANA name: her days begin and end by it. Asked anew each time, because she
 * travels. Temporal says it at once; the first use of `Intl` takes a browser some 25 ms (Chromium 156, 2026-11).
 */
export function deviceTimeZone(): string {
  return typeof Temporal === 'undefined'
    ? Intl.DateTimeFormat().resolvedOptions().timeZone
    : Temporal.Now.timeZoneId();
}
