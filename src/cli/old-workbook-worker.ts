import { parentPort } from "node:worker_threads";
import { answerOf, type OldFile } from "../host/old/old-reader";

// what the library complains of there is for its makers
console.error = () => undefined;

/** Reads the older workbooks that it is given, one after the other. */
parentPort?.on("message", (old: OldFile) => {
  void answerOf(old).then((answer) => parentPort?.postMessage(answer));
});
