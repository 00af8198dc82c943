/** Each column of what is pointed at, as it would be read, and what people say that it is instead. */
import { useId } from "react";
import { Label, Select } from "@fluentui/react-components";
import { columnName } from "../workbook/cell";
import type { TableKind } from "../budget/table";
import { meaningKey, type ColumnChoice } from "../review/column-choices";
import { columnChoices, type ToldColumn, type TrialColumn } from "../review/pointing";
import { useSettingsStyles } from "./settings-styles";
import { words } from "./words";

const AS_HEADED = "";
const UNUSED = "none";

interface PointingColumnsProps {
  readonly kind: TableKind;
  readonly columns: readonly TrialColumn[];
  readonly told: readonly ToldColumn[];
  readonly onTell: (told: readonly ToldColumn[]) => void;
}

export function PointingColumns({ kind, columns, told, onTell }: PointingColumnsProps) {
  const styles = useSettingsStyles();
  const choices = columnChoices(kind);
  if (columns.length === 0 || choices.length === 0) return null;
  const tell = (column: number, key: string) => {
    const others = told.filter((one) => one.column !== column);
    const choice = choices.find((one) => meaningKey(one) === key);
    if (key === UNUSED) onTell([...others, { column, is: "none" }]);
    else if (choice) onTell([...others, meaningOf(choice, column)]);
    else onTell(others);
  };
  return (
    <div role="group" aria-label={words.pointColumns} className={styles.form}>
      {columns.map((column) => {
        const said = told.find((one) => one.column === column.column);
        return (
          <ColumnSelect
            key={column.column}
            column={column}
            choices={choices}
            chosen={said ? meaningKey(said) : AS_HEADED}
            onChoose={(key) => tell(column.column, key)}
          />
        );
      })}
    </div>
  );
}

interface ColumnSelectProps {
  readonly column: TrialColumn;
  readonly choices: readonly ColumnChoice[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

function ColumnSelect({ column, choices, chosen, onChoose }: ColumnSelectProps) {
  const id = useId();
  const { header, sample, readAs, strange } = column;
  const called = chosen === AS_HEADED ? choices.find((one) => meaningKey(one) === readAs)?.called : undefined;
  return (
    <div>
      <Label htmlFor={id} size="small" style={{ overflowWrap: "anywhere" }}>
        {words.pointColumn(columnName(column.column), header, sample)}
      </Label>
      <Select id={id} size="small" value={chosen} onChange={(_, { value }) => onChoose(value)}>
        <option value={AS_HEADED}>{words.columnAsHeaded(called, strange)}</option>
        {choices.map((one) => (
          <option key={meaningKey(one)} value={meaningKey(one)}>
            {one.called}
          </option>
        ))}
        <option value={UNUSED}>{words.columnUnused}</option>
      </Select>
    </div>
  );
}

const meaningOf = ({ is, side }: ColumnChoice, column: number): ToldColumn => ({
  column,
  is,
  ...(side ? { side } : {}),
});
