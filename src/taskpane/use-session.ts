/** Gives components the session they belong to, and its present state. */
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session } from "./session";
import type { SessionState } from "./session-state";

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("A component of the pane stands outside its session.");
  return session;
}

export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.current);
}
