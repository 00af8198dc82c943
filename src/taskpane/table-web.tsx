/** The tables one below the other, and an arc between every two that are compared: red where they part. */
import { useState } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { keyOfPlace, type Overview, type OverviewTie } from "../review/overview";
import { arcPath, ROW } from "./arc-path";
import { SeverityIcon } from "./severity-badge";
import { FORCED_COLORS } from "./theme";
import { useSession } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  web: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(72px, 30%)", minWidth: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, minWidth: 0 },
  place: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    width: "100%",
    padding: "0 4px 0 0",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  count: {
    display: "inline-flex",
    alignItems: "center",
    gap: "2px",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  arcs: { display: "block", width: "100%", overflow: "visible" },
  arc: {
    fill: "none",
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeOpacity: 0.45,
    strokeWidth: "1px",
    vectorEffect: "non-scaling-stroke",
    [FORCED_COLORS]: { stroke: "CanvasText" },
  },
  error: {
    stroke: tokens.colorPaletteRedBorderActive,
    strokeOpacity: 1,
    strokeWidth: "2.5px",
    [FORCED_COLORS]: { stroke: "LinkText" },
  },
  explain: {
    stroke: tokens.colorPaletteDarkOrangeBorderActive,
    strokeOpacity: 1,
    strokeWidth: "1.75px",
    strokeDasharray: "6 3",
    [FORCED_COLORS]: { stroke: "LinkText" },
  },
  hint: {
    stroke: tokens.colorPaletteBlueBorderActive,
    strokeOpacity: 1,
    strokeWidth: "1.25px",
    strokeDasharray: "2 3",
    [FORCED_COLORS]: { stroke: "LinkText" },
  },
  faint: { strokeOpacity: 0.12 },
});

export function TableWeb({ overview: { places, ties } }: { overview: Overview }) {
  const styles = useStyles();
  const session = useSession();
  const [near, setNear] = useState<number>();
  const height = places.length * ROW;
  const looks = ({ between, severity }: OverviewTie) =>
    mergeClasses(
      styles.arc,
      severity && styles[severity],
      near !== undefined && !between.includes(near) && styles.faint,
    );
  return (
    <div className={styles.web} onPointerLeave={() => setNear(undefined)}>
      <ul className={styles.list}>
        {places.map((place, index) => (
          <li key={keyOfPlace(place)}>
            <button
              type="button"
              className={styles.place}
              style={{ height: ROW }}
              title={words.goTo(`${place.at.sheet}`)}
              onPointerEnter={() => setNear(index)}
              onFocus={() => setNear(index)}
              onBlur={() => setNear(undefined)}
              onClick={() => void session.jump(place.at)}
            >
              <span className={styles.name}>{words.shortTable(place.name)}</span>
              <Found found={place.found} />
            </button>
          </li>
        ))}
      </ul>
      <svg
        role="img"
        aria-label={words.webSays(ties)}
        className={styles.arcs}
        style={{ height }}
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
      >
        {[...ties].sort(plainFirst).map((tie) => (
          <path key={tie.between.join()} className={looks(tie)} d={arcPath(tie.between, places.length)}>
            <title>{words.tieSays(tie, places)}</title>
          </path>
        ))}
      </svg>
    </div>
  );
}

function Found({ found }: { found: Overview["places"][number]["found"] }) {
  const styles = useStyles();
  const severity = (["error", "explain", "hint"] as const).find((one) => found[one] > 0);
  if (!severity) return null;
  return (
    <span className={styles.count} aria-label={words.foundCount(severity, found[severity])}>
      <SeverityIcon severity={severity} />
      {found[severity]}
    </span>
  );
}

/** What parts is drawn over what agrees, the gravest on top. */
const depth = { error: 3, explain: 2, hint: 1 } as const;
const depthOf = ({ severity }: OverviewTie): number => (severity ? depth[severity] : 0);
const plainFirst = (a: OverviewTie, b: OverviewTie): number => depthOf(a) - depthOf(b);
