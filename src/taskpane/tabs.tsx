/**
 * A row of tabs, as the ARIA practices describe it: one stop for the keyboard, arrows between the tabs.
 * Fluent's own list surrounds itself with hidden focusable elements, which accessibility checks rightly refuse.
 */
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { FORCED_COLORS } from "./theme";

const useStyles = makeStyles({
  list: { display: "flex", flexShrink: 0, overflowX: "auto", scrollbarWidth: "thin", padding: "0 2px" },
  tab: {
    flexShrink: 0,
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    padding: "6px 8px",
    border: "none",
    borderBottom: "2px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    lineHeight: "20px",
    whiteSpace: "nowrap",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    [FORCED_COLORS]: { borderBottomColor: "Canvas" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ":hover": { borderBottomColor: tokens.colorCompoundBrandStroke },
    [FORCED_COLORS]: { borderBottomColor: "Highlight" },
  },
});

export interface TabItem<Key extends string> {
  readonly key: Key;
  readonly label: ReactNode;
}

export interface TabsProps<Key extends string> {
  /** What the tabs choose between, for people who do not see them. */
  readonly label: string;
  /** Tabs get the ids `${name}-tab-${key}`. */
  readonly name: string;
  /** The id of the panel that a tab shows. */
  readonly panel: (key: Key) => string;
  readonly tabs: readonly TabItem<Key>[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
  readonly className?: string;
}

export function Tabs<Key extends string>({
  label,
  name,
  panel,
  tabs,
  chosen,
  onChoose,
  className,
}: TabsProps<Key>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = list.current?.querySelector('[aria-selected="true"]');
    tab?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [chosen]);

  const walk = (press: KeyboardEvent) => {
    const at = tabs.findIndex(({ key }) => key === chosen);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const to = steps[press.key];
    if (to === undefined || press.ctrlKey || press.altKey || press.metaKey) return;
    press.preventDefault();
    onChoose(tabs[to]!.key);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };

  return (
    <div
      ref={list}
      role="tablist"
      aria-label={label}
      className={mergeClasses(styles.list, className)}
      onKeyDown={walk}
    >
      {tabs.map(({ key, label: text }) => (
        <button
          key={key}
          type="button"
          role="tab"
          id={`${name}-tab-${key}`}
          aria-controls={panel(key)}
          aria-selected={key === chosen}
          tabIndex={key === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, key === chosen && styles.chosen)}
          onClick={() => onChoose(key)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
