/** A field that takes what was typed when people leave it or press Enter, and says beneath it why it does not. */
import { useState, type KeyboardEvent } from "react";
import { TextField } from "./text-field";
import { useSession } from "./use-session";

export interface TypedFieldProps {
  readonly label: string;
  /** The label for people who do not see what stands around it. */
  readonly called: string;
  readonly value: string | undefined;
  readonly placeholder?: string;
  /** Why what is kept no longer counts. */
  readonly wrong?: string | undefined;
  /** Gives the sentence that refuses the text. */
  readonly onType: (text: string) => string | undefined;
}

export function TypedField({ label, called, value, placeholder, wrong, onType }: TypedFieldProps) {
  const session = useSession();
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState<string>();

  const take = () => {
    if (typed === undefined) return;
    const no = onType(typed);
    setRefused(no);
    if (no === undefined) setTyped(undefined);
    else session.announce(no);
  };
  const forget = () => {
    setTyped(undefined);
    setRefused(undefined);
  };
  const press = ({ key, nativeEvent }: KeyboardEvent) => {
    if (nativeEvent.isComposing) return; // Enter takes a word of the input method
    if (key === "Enter") take();
    if (key === "Escape") forget();
  };
  return (
    <TextField
      label={label}
      called={called}
      value={typed ?? value ?? ""}
      {...(placeholder === undefined ? {} : { placeholder })}
      wrong={refused ?? (typed === undefined ? wrong : undefined)}
      onType={setTyped}
      onLeave={take}
      onKey={press}
    />
  );
}
