/** Above a pile: what to look for in it, how much of it is shown, and the press that shows all again. */
import { Button, Input, makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReviewFinding } from "../review/review";
import { ruleGroups, type RuleGroup } from "../rules/rule";
import { groupsOf, isFiltering, noFilter } from "./finding-filter";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center", padding: "6px 10px" },
  text: { flexGrow: 1, minWidth: "120px" },
  count: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface FilterBarProps {
  /** The whole pile. */
  readonly findings: readonly ReviewFinding[];
  /** How many of it are shown. */
  readonly shown: number;
}

export function FilterBar({ findings, shown }: FilterBarProps) {
  const styles = useStyles();
  const { filterFindings } = useSession();
  const { filter } = useSessionState();
  const { group: _former, ...anyGroup } = filter;
  const groups = groupsOf(findings);
  const clear = () => filterFindings(noFilter);
  return (
    <div
      role="search"
      className={styles.bar}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === "Escape" && !nativeEvent.isComposing) clear();
      }}
    >
      <Input
        size="small"
        type="search"
        className={styles.text}
        aria-label={words.searchFindings}
        placeholder={words.searchFindings}
        value={filter.text}
        onChange={(_, { value }) => filterFindings({ ...filter, text: value })}
      />
      {(groups.length > 1 || filter.group) && (
        <Select
          size="small"
          aria-label={words.ruleGroup}
          value={filter.group ?? ""}
          onChange={(_, { value }) =>
            filterFindings(value === "" ? anyGroup : { ...filter, group: value as RuleGroup })
          }
        >
          <option value="">{words.allGroups}</option>
          {Object.entries(ruleGroups)
            .filter(([group]) => group === filter.group || groups.includes(group as RuleGroup))
            .map(([group, name]) => (
              <option key={group} value={group}>
                {name}
              </option>
            ))}
        </Select>
      )}
      <ToggleButton
        size="small"
        checked={filter.fixable}
        onClick={() => filterFindings({ ...filter, fixable: !filter.fixable })}
      >
        {words.fixable}
      </ToggleButton>
      {isFiltering(filter) && (
        <>
          <span className={styles.count}>{words.shownOf(shown, findings.length)}</span>
          <Button size="small" onClick={clear}>
            {words.clearFilter}
          </Button>
        </>
      )}
    </div>
  );
}
