/** The device's time zone, as an IANA name: her days begin and end by it. */
export function deviceTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
