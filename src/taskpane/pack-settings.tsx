/** 规则文件: the packs that are kept with the workbook, and the form that tries another. */
import { useRef } from "react";
import type { BudgetBook } from "../budget/book";
import { ruleCount } from "../review/rule-pack";
import type { RuleSettings } from "../review/rule-settings";
import { Fold } from "./fold";
import { KeptList } from "./kept-list";
import { PackForm } from "./pack-form";
import { useSettingsStyles } from "./settings-styles";
import { useSession } from "./use-session";
import { words } from "./words";

export function PackSettings({ settings, book }: { settings: RuleSettings; book: BudgetBook }) {
  const styles = useSettingsStyles();
  const session = useSession();
  const chooser = useRef<HTMLButtonElement>(null);
  const drop = (name: string) => {
    const refused = session.settings.dropPack(name);
    if (refused !== undefined) return session.complain(refused);
    chooser.current?.focus();
  };
  return (
    <Fold title={words.packs} state={words.packCount(settings.packs.length)}>
      <p className={styles.hint}>{words.packsHint}</p>
      <KeptList
        items={settings.packs.map((pack) => ({
          name: pack.name,
          line: words.packLine(pack.name, ruleCount(pack)),
        }))}
        drop={words.dropPack}
        dropCalled={words.dropPackCalled}
        onDrop={drop}
      />
      <PackForm settings={settings} book={book} chooser={chooser} />
    </Fold>
  );
}
