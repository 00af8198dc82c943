/** 指认: which table it is, where it stands, what would be read, and what its columns are. */
import { useId, useMemo, useState, type FormEvent } from "react";
import { Button, Label, Select } from "@fluentui/react-components";
import { a1Range, type CellRange } from "../workbook/cell";
import { tableKinds, tableNames, type TableKind } from "../budget/table";
import { tryPointing, withoutPointed, type ToldColumn } from "../review/pointing";
import { PointingColumns } from "./pointing-columns";
import { useSettingsStyles } from "./settings-styles";
import { TextField } from "./text-field";
import { readTypedRange } from "./typed-range";
import { useSession, useSessionState } from "./use-session";
import { words } from "./words";

export interface PointingStart {
  readonly kind?: TableKind;
  readonly range?: CellRange | undefined;
  readonly columns?: readonly ToldColumn[];
  /** The range of the pointing that this one takes the place of. */
  readonly replaces?: CellRange | undefined;
}

export function PointingForm({
  start,
  onDone,
}: {
  start: PointingStart;
  onDone: (pointed: boolean) => void;
}) {
  const styles = useSettingsStyles();
  const session = useSession();
  const { snapshot, shown, kept } = useSessionState();
  const field = useId();
  const [kind, setKind] = useState<TableKind>(start.kind ?? "budget-summary");
  const [typed, setTyped] = useState(start.range ? written(start.range) : "");
  const [columns, setColumns] = useState(start.columns ?? []);
  const [refused, setRefused] = useState<string>();
  const read = useMemo(
    () =>
      typed.trim() === "" || !snapshot
        ? undefined
        : readTypedRange(typed, snapshot, shown ?? start.range?.sheet),
    [typed, snapshot, shown, start.range?.sheet],
  );
  const others = useMemo(
    () => withoutPointed(kept.pointed ?? [], start.replaces),
    [kept.pointed, start.replaces],
  );
  const trial = useMemo(
    () =>
      snapshot && read && "range" in read
        ? tryPointing(snapshot, others, { kind, range: read.range, columns })
        : undefined,
    [snapshot, read, others, kind, columns],
  );
  const takeSelection = async () => {
    const range = await session.pointed.selected();
    if (range) change(written(range));
    setRefused(range ? undefined : words.nothingSelected);
  };
  const change = (place: string) => {
    setTyped(place);
    setColumns([]);
    setRefused(undefined);
  };
  const submit = (press: FormEvent) => {
    press.preventDefault();
    const why = trial?.keep
      ? session.pointed.point(trial.keep, start.replaces)
      : (trial?.refused ?? words.rangeMissing);
    if (why === undefined) return onDone(true);
    setRefused(why);
    session.announce(why);
  };
  const placeWrong = read && "refused" in read ? read.refused : undefined;
  const sentence = trial?.refused ?? refused;
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={words.pointing}>
      <Label htmlFor={field} size="small">
        {words.pointKind}
      </Label>
      <Select
        id={field}
        size="small"
        autoFocus
        value={kind}
        onChange={(_, { value }) => {
          setKind(tableKinds.find((one) => one === value) ?? kind);
          setColumns([]);
        }}
      >
        {tableKinds.map((one) => (
          <option key={one} value={one}>
            {tableNames[one]}
          </option>
        ))}
      </Select>
      <TextField
        label={words.pointRange}
        placeholder="B3:K40"
        value={typed}
        wrong={placeWrong}
        onType={change}
      />
      <div className={styles.row}>
        <Button size="small" onClick={() => void takeSelection()}>
          {words.takeSelection}
        </Button>
      </div>
      {trial?.table && (
        <p className={styles.sentence}>
          {words.pointPreview(tableNames[kind], trial.table.unit, trial.table.rows.length)}
        </p>
      )}
      {sentence !== undefined && <p className={styles.wrong}>{sentence}</p>}
      <PointingColumns kind={kind} columns={trial?.columns ?? []} told={columns} onTell={setColumns} />
      <div className={styles.row}>
        <Button size="small" appearance="primary" type="submit">
          {words.pointConfirm}
        </Button>
        <Button size="small" onClick={() => onDone(false)}>
          {words.pointCancel}
        </Button>
      </div>
    </form>
  );
}

const written = (range: CellRange): string => `${range.sheet}!${a1Range(range)}`;
