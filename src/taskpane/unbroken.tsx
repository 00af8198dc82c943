/** When a component fails, people get a sentence instead of a blank pane. */
import { Component, type ReactNode } from "react";
import { words } from "./words";

export class Unbroken extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <p style={{ padding: 16 }}>{words.paneBroke}</p> : this.props.children;
  }
}
