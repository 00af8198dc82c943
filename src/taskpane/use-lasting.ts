/** True once something has been so for a while: what is over sooner need not flash by. */
import { useEffect, useState } from "react";

export function useLasting(holds: boolean, ms: number): boolean {
  const [lasts, setLasts] = useState(false);
  if (!holds && lasts) setLasts(false);
  useEffect(() => {
    if (!holds) return;
    const timer = setTimeout(() => setLasts(true), ms);
    return () => clearTimeout(timer);
  }, [holds, ms]);
  return holds && lasts;
}
