/** A button that lets people choose a file. */
import { useRef, type Ref } from "react";
import { Button, type ButtonProps } from "@fluentui/react-components";

export type FilePressProps = Pick<ButtonProps, "appearance" | "icon"> & {
  readonly label: string;
  /** Endings of names: .txt,.text. */
  readonly accept: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly press?: Ref<HTMLButtonElement>;
};

export function FilePress({ label, accept, onFiles, press, ...button }: FilePressProps) {
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) onFiles(files);
          currentTarget.value = ""; // the same file may be chosen again after it was put right
        }}
      />
      <Button ref={press} size="small" {...button} onClick={() => chooser.current?.click()}>
        {label}
      </Button>
    </>
  );
}
