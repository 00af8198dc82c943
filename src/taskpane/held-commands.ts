/**
 * A button pressed while the pane's script is still on its way: Office.js would answer Excel that there is no such
 * function, and the press would be lost. It is held until the pane associates its own. ECMAScript 5 only.
 */
interface Held {
  readonly name: string;
  readonly event: Office.AddinCommands.Event;
}

/** Call once Office.js is on the page; what it returns lets every press go where the pane cannot start. */
export function holdCommands(names: readonly string[]): () => void {
  const { actions } = Office;
  const associate = actions.associate.bind(actions);
  let held: readonly Held[] = [];
  names.forEach((name) =>
    associate(name, (event: Office.AddinCommands.Event) => {
      held = held.concat({ name, event });
    }),
  );
  actions.associate = (name, run) => {
    associate(name, run);
    const waiting = held.filter((press) => press.name === name);
    held = held.filter((press) => press.name !== name);
    waiting.forEach(({ event }) => run(event));
  };
  return () => names.forEach((name) => actions.associate(name, showText));
}

/** Shows the page, which says what is missing, and lets the button go. */
function showText(event: Office.AddinCommands.Event): void {
  const done = (): void => event.completed();
  try {
    Office.addin.showAsTaskpane().then(done, done);
  } catch {
    done(); // an Excel without a shared runtime
  }
}
