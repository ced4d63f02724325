import { createContext, type ReactNode, useContext, useState, useSyncExternalStore } from "react";
import type { DealFile } from "../deals/schema";
import { isBusy, onBusy } from "../excel/request/queue";
import { type Freezing, useFreeze } from "./check/use-freeze";
import { type Loading, useLoad } from "./deals/use-load";
import { type Building, useBuild } from "./templates/use-build";

/** State that outlives a screen: work in progress, the list of changes, the open deal. */
export interface Session {
  readonly loading: Loading;
  readonly building: Building;
  readonly freezing: Freezing;
  readonly deal: DealFile | undefined;
  readonly openDeal: (deal: DealFile | undefined) => void;
  /** True while any action on the workbook is running or queued, wherever it was started. */
  readonly isBusy: boolean;
}

const SessionContext = createContext<Session | undefined>(undefined);

export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [deal, openDeal] = useState<DealFile>();
  const session = {
    loading: useLoad(),
    building: useBuild(),
    freezing: useFreeze(),
    deal,
    openDeal,
    isBusy: useSyncExternalStore(onBusy, isBusy),
  };
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("This screen was drawn outside the pane.");
  return session;
}
