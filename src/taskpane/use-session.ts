/** Gives components the session they belong to, and its present state. */
import { createContext, useContext, useSyncExternalStore } from "react";
import { Opening } from "./opening";
import type { Session } from "./session";
import type { ToldProgress } from "./progress-store";
import type { SessionState } from "./session-state";

/** What the pane is drawn from: the session, or what stands in for it while it is loaded. */
export type PaneSession = Session | Opening;

export const SessionContext = createContext<PaneSession | undefined>(undefined);

export function usePaneSession(): PaneSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error("A component of the pane stands outside its session.");
  return session;
}

/** For what is drawn only once the session is there. */
export function useSession(): Session {
  const session = usePaneSession();
  if (session instanceof Opening) throw new Error("A component of the pane is drawn before its session.");
  return session;
}

export function useSessionState(): SessionState {
  const session = usePaneSession();
  return useSyncExternalStore(session.subscribe, session.current);
}

export function useProgress(): ToldProgress {
  const { progress } = usePaneSession();
  return useSyncExternalStore(progress.subscribe, progress.current);
}
