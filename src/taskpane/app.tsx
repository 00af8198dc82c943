/** The root: theme, session, and the one live region that tells what has changed. */
import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { Page } from "./page";
import { Pane } from "./pane";
import { LookContext, lookOf, useTheme } from "./theme";
import { Unbroken } from "./unbroken";
import { Unseen } from "./unseen";
import { SessionContext, useSessionState, type PaneSession } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({ whole: { position: "relative", height: "100%" } });

export function App({ session, inExcel }: { session: PaneSession; inExcel: boolean }) {
  const { whole } = useStyles();
  const theme = useTheme(inExcel);
  return (
    <FluentProvider theme={theme} className={whole}>
      <SessionContext value={session}>
        <Unbroken>
          <LookContext value={lookOf(theme)}>
            <main className={whole}>
              <Unseen as="heading">{words.product}</Unseen>
              {inExcel ? <Pane inExcel /> : <Page />}
            </main>
          </LookContext>
        </Unbroken>
        <News />
      </SessionContext>
    </FluentProvider>
  );
}

const News = () => <Unseen as="news">{useSessionState().news}</Unseen>;
