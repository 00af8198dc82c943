/** Univer's style sheet, which the build puts beside the scripts. */
const ADDRESS = "surface.css";

let loading: Promise<void> | undefined;

/** Ends when the styles are there; throws where they cannot be loaded. */
export function surfaceStyles(): Promise<void> {
  return (loading ??= new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = ADDRESS;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      loading = undefined;
      reject(new Error(ADDRESS));
    };
    document.head.append(link);
  }));
}
