/** Gives names to those controls of Univer's that have none or an English one, for people who do not see them. */

const names: readonly (readonly [selector: string, name: string])[] = [
  ["input:not([aria-label])", "单元格名称"],
  ["button:empty:not([aria-label]), button:not([aria-label]):has(> svg:only-child)", "展开或收起编辑栏"],
  ["[aria-haspopup=dialog]:not([aria-label])", "名称列表"],
];

/** Names what there is, and what comes; the returned function stops it. */
export function nameControls(container: HTMLElement): () => void {
  const name = () => {
    for (const [selector, label] of names)
      for (const control of container.querySelectorAll(selector)) control.setAttribute("aria-label", label);
    for (const link of container.querySelectorAll("a[type=button]:not([role])"))
      link.setAttribute("role", "button");
    // an English name, and with it one more landmark
    for (const notices of container.querySelectorAll("section[aria-label^=Notifications]"))
      notices.removeAttribute("aria-label");
    // within the sheet Tab goes from cell to cell and never out: people come to it by F6 or by the press below it
    for (const canvas of container.querySelectorAll<HTMLElement>("canvas[tabindex='1']")) {
      canvas.tabIndex = -1;
      if (canvas.id.startsWith("univer-sheet")) canvas.dataset.takesKeys = "";
    }
    // the place beside the sheet never opens here
    for (const press of container.querySelectorAll<HTMLElement>("[aria-label='Close sidebar']")) {
      press.setAttribute("aria-label", "关闭侧栏");
      press.tabIndex = -1;
    }
    for (const editor of container.ownerDocument.querySelectorAll<HTMLElement>("[id^=__editor_]"))
      editor.tabIndex = -1;
  };
  name();
  const watch = new MutationObserver(name);
  watch.observe(container, { childList: true, subtree: true });
  return () => watch.disconnect();
}
