import type { HostRefusal } from "../../workbook/workbook-host";
import { damaged, type PartSource } from "./refusals";
import { readText, unescapeXml } from "./xml-text";

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const EXCLAMATION = 33;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const LETTER_D = 68;

const isSpace = (byte: number): boolean =>
  byte === SPACE || byte === LINE_FEED || byte === TAB || byte === CARRIAGE_RETURN;

/**
 * Walks the tags of one XML part, over its bytes: large sheets are never turned into one long string.
 * Names are compared without their prefix, so that x:row is a row; no search runs past the present tag.
 */
export class XmlCursor {
  /** The present tag: from "<" to after ">". */
  tagStart = 0;
  tagEnd = 0;
  closing = false;
  selfClosing = false;
  /** Elements open after the present tag. */
  depth = 0;
  /** The present attribute: its name and its value, quotes not included. */
  valueStart = 0;
  valueEnd = 0;
  /** Where the present tag's name ends: a new attribute may be put here. */
  nameEnd = 0;
  private nameStart = 0;
  private nameWritten = 0;
  private attributeAt = 0;
  private attributeStart = 0;
  private attributeEnd = 0;
  private attributeWritten = 0;

  constructor(
    readonly bytes: Uint8Array,
    readonly source: PartSource,
  ) {}

  /** Goes to the next tag; false at the end of the part. */
  next(): boolean {
    const { bytes } = this;
    const length = bytes.length;
    let at = this.tagEnd;
    for (;;) {
      while (at < length && bytes[at] !== LESS) at++;
      if (at >= length) return this.end();
      const first = bytes[at + 1];
      if (first === EXCLAMATION || first === QUESTION) at = this.afterAside(at);
      else break;
    }
    this.tagStart = at++;
    this.closing = bytes[at] === SLASH;
    if (this.closing) at++;
    this.readName(at);
    at = this.nameEnd;
    this.attributeAt = at;
    for (let quote = 0; ; at++) {
      if (at >= length) throw this.damaged("不完整");
      const byte = bytes[at]!;
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === GREATER) break;
      else if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) quote = byte;
    }
    this.selfClosing = bytes[at - 1] === SLASH && !this.closing;
    this.tagEnd = at + 1;
    if (!this.closing && !this.selfClosing) this.depth++;
    if (this.closing && --this.depth < 0) throw this.damaged("的标签不成对");
    return true;
  }

  /** Whether the present tag has this name, whatever its prefix. */
  is(name: string): boolean {
    return this.holds(name, this.nameStart, this.nameEnd);
  }

  /** "x:" where the part writes x:row, else "". */
  get prefix(): string {
    return readText(this.bytes, this.nameWritten, this.nameStart);
  }

  /** Goes to the end tag of the element whose start tag is present (to the tag itself if it is empty). */
  leave(): void {
    if (this.selfClosing) return;
    const outside = this.depth - 1;
    while (this.depth > outside) if (!this.next()) return;
  }

  /** The text of the element whose start tag is present; moves to its end tag. */
  text(): string {
    const start = this.tagEnd;
    this.leave();
    return this.selfClosing ? "" : readText(this.bytes, start, this.tagStart);
  }

  /** Goes to the next attribute of the present tag. */
  nextAttribute(): boolean {
    const { bytes } = this;
    let at = this.attributeAt;
    while (isSpace(bytes[at]!)) at++;
    if (bytes[at] === GREATER || bytes[at] === SLASH) return false;
    this.attributeWritten = this.attributeStart = at;
    while (at < this.tagEnd && bytes[at] !== EQUALS && !isSpace(bytes[at]!)) {
      if (bytes[at++] === COLON) this.attributeStart = at;
    }
    this.attributeEnd = at;
    while (at < this.tagEnd && bytes[at] !== DOUBLE_QUOTE && bytes[at] !== SINGLE_QUOTE) at++;
    if (at >= this.tagEnd) throw this.damaged("不完整");
    const quote = bytes[at++];
    this.valueStart = at;
    while (at < this.tagEnd && bytes[at] !== quote) at++;
    if (at >= this.tagEnd) throw this.damaged("不完整");
    this.valueEnd = at;
    this.attributeAt = at + 1;
    return true;
  }

  /** Whether the present attribute has this name; xmlns:… are no attributes. */
  attributeIs(name: string): boolean {
    return this.holds(name, this.attributeStart, this.attributeEnd) && !this.isNamespace();
  }

  /** The value of an attribute of the present tag. */
  attribute(name: string): string | undefined {
    this.attributeAt = this.nameEnd;
    while (this.nextAttribute()) if (this.attributeIs(name)) return this.value();
    return undefined;
  }

  /** Where an attribute of the present tag stands, from the space before its name to after its quotes. */
  attributePlace(name: string): { readonly start: number; readonly end: number } | undefined {
    if (this.attribute(name) === undefined) return undefined;
    return { start: this.attributeWritten - 1, end: this.valueEnd + 1 };
  }

  /** The value of the present attribute. */
  value(): string {
    return unescapeXml(readText(this.bytes, this.valueStart, this.valueEnd));
  }

  /** The value of the present attribute as a whole number; NaN when it is none. */
  integer(): number {
    let total = this.valueStart < this.valueEnd ? 0 : NaN;
    for (let at = this.valueStart; at < this.valueEnd; at++) {
      const digit = this.bytes[at]! - 48;
      total = digit >= 0 && digit <= 9 ? total * 10 + digit : NaN;
    }
    return total;
  }

  damaged(found: string): HostRefusal {
    return damaged(this.source, found);
  }

  private end(): false {
    if (this.depth !== 0 || this.tagEnd === 0) throw this.damaged("不完整");
    return false;
  }

  private readName(at: number): void {
    const { bytes } = this;
    this.nameWritten = this.nameStart = at;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte === GREATER || byte === SLASH || isSpace(byte)) break;
      if (byte === COLON) this.nameStart = at + 1;
    }
    this.nameEnd = at;
  }

  private isNamespace(): boolean {
    return this.holds("xmlns:", this.attributeWritten, this.attributeStart);
  }

  private holds(name: string, start: number, end: number): boolean {
    if (end - start !== name.length) return false;
    for (let index = 0; index < name.length; index++) {
      if (this.bytes[start + index] !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  /** The end of a comment, a CDATA section or an instruction, none of which is a tag; the format allows no <!DOCTYPE. */
  private afterAside(at: number): number {
    const { bytes } = this;
    if (bytes[at + 2] === LETTER_D) throw this.damaged("里有不该有的 DOCTYPE 声明");
    const close =
      bytes[at + 1] === QUESTION ? "?>" : bytes[at + 2] === 45 ? "-->" : bytes[at + 2] === 91 ? "]]>" : ">";
    for (let end = at + 2; end < bytes.length; end++) {
      if (bytes[end] === close.charCodeAt(0) && this.holds(close, end, end + close.length))
        return end + close.length;
    }
    throw this.damaged("不完整");
  }
}
