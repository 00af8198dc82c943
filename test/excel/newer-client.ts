/**
 * What a newer Office.js knows beyond the client of 2022: notes (ExcelApi 1.18). Written here by its published signatures, on
 * the client's own ground; that it asks Excel in just these words is assumed.
 */

interface ClientGround {
  readonly Excel: { readonly Range: unknown; readonly Worksheet: { readonly prototype: object } };
  readonly OfficeExtension: {
    readonly ClientObject: new (...given: unknown[]) => ClientObject;
    readonly BatchApiHelper: Record<
      "createPropertyObject" | "createMethodObject" | "createIndexerObject" | "createChildItemObject",
      (type: unknown, ...given: unknown[]) => ClientObject
    > & { invokeMethod(...given: unknown[]): void };
    readonly Utility: {
      load<Loaded>(object: Loaded, names: unknown): Loaded;
      fixObjectPathIfNecessary(object: unknown, answer: unknown): void;
    };
  };
}

interface ClientObject {
  _handleResult(answer: unknown): void;
}

type Answer = Readonly<Record<string, unknown>>;

/** The client's numbers for an operation that reads, and for a batch that may be sent again. */
const READ = 1;
const REPEATABLE = 4;

export function teachNotes(page: unknown): void {
  const { Excel: known, OfficeExtension: ground } = page as ClientGround;
  const { BatchApiHelper: make, Utility: utility } = ground;

  class Note extends ground.ClientObject {
    authorName = "";
    content = "";

    load(names: unknown): this {
      return utility.load(this, names);
    }

    getLocation(): unknown {
      return make.createMethodObject(
        known.Range,
        this,
        "GetLocation",
        READ,
        [],
        false,
        true,
        null,
        REPEATABLE,
      );
    }

    delete(): void {
      make.invokeMethod(this, "Delete", 0, [], 0, 0);
    }

    override _handleResult(answer: Answer): void {
      super._handleResult(answer);
      utility.fixObjectPathIfNecessary(this, answer);
      this.authorName = String(answer["AuthorName"] ?? this.authorName);
      this.content = String(answer["Content"] ?? this.content);
    }
  }

  class NoteCollection extends ground.ClientObject {
    items: ClientObject[] = [];

    load(names: unknown): this {
      return utility.load(this, names);
    }

    getItem(cell: string): ClientObject {
      return make.createIndexerObject(Note, this, [cell]);
    }

    override _handleResult(answer: Answer): void {
      super._handleResult(answer);
      utility.fixObjectPathIfNecessary(this, answer);
      const items = answer["_Items"] as Answer[] | undefined;
      if (!items) return;
      this.items = items.map((item, index) => {
        const note = make.createChildItemObject(Note, true, this, item, index);
        note._handleResult(item);
        return note;
      });
    }
  }

  Object.defineProperty(NoteCollection.prototype, "_isCollection", { value: true });
  Object.defineProperty(known.Worksheet.prototype, "notes", {
    get(this: object) {
      return make.createPropertyObject(NoteCollection, this, "Notes", true, REPEATABLE);
    },
  });
}
