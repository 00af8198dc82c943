import { answerOf, type OldFile } from "../host/old/old-reader";

/** Reads the older workbooks that it is given, one after the other, in a worker of the browser. */
self.onmessage = ({ data }: MessageEvent<OldFile>) => {
  void answerOf(data).then((answer) => self.postMessage(answer));
};
