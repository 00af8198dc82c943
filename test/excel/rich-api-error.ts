/** What Excel answers when it refuses an action: the code that the client passes on, and an English message. */
export class RichApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatusCode = 400,
  ) {
    super(message);
    this.name = "RichApiError";
  }
}

export const itemNotFound = () =>
  new RichApiError("ItemNotFound", "The requested resource doesn't exist.", 404);

export const invalidArgument = (message = "The argument is invalid or missing or has an incorrect format.") =>
  new RichApiError("InvalidArgument", message);

export const invalidOperation = (message = "This operation is not permitted for the current object.") =>
  new RichApiError("InvalidOperation", message);

export const itemAlreadyExists = () =>
  new RichApiError("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409);

export const accessDenied = () =>
  new RichApiError("AccessDenied", "You cannot perform the requested operation.", 403);

export const payloadTooLarge = (side: "Request" | "Response") =>
  new RichApiError(`${side}PayloadSizeLimitExceeded`, `The ${side.toLowerCase()} payload is too large.`);

export const dimensionMismatch = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
