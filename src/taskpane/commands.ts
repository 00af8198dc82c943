/** The ribbon's 立即核对 button: Excel calls it by the name that the manifest gives, in the pane's own runtime. */
export const reviewCommand = "reviewNow";

/** Ties the ribbon to the page; call it once Office.js is ready. `review` shows its own failures in the pane. */
export function associateCommands(review: () => Promise<void>): void {
  Office.actions.associate(reviewCommand, async (event: Office.AddinCommands.Event) => {
    try {
      await Office.addin.showAsTaskpane(); // the runtime outlives the pane, and a review that nobody sees helps nobody
      await review();
    } finally {
      event.completed(); // without it Excel keeps the button greyed
    }
  });
}
