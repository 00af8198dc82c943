export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Hands bytes to the browser as a file to be saved. */
export function download(name: string, bytes: Uint8Array, type: string): void {
  const link = document.createElement("a");
  const address = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address));
}
