import { useEffect, useState } from 'preact/hooks';

/** The time, in milliseconds since 1970, renewed each minute so that an open surface stays true. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
