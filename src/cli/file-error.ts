/** What the file system refuses, with its code (ENOENT, EACCES …). */
export const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error;
