/** Where Univer keeps its parts: what its façade does not offer is asked of here. */
import type { Univer } from "@univerjs/core";

export type UniverInjector = ReturnType<Univer["__getInjector"]>;
