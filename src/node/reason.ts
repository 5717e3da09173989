import { messageOf } from "../errors.ts";

/** The host's error codes in words; what is not listed is told as the host tells it. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EADDRNOTAVAIL: "this machine has no such address",
  EBUSY: "it is in use",
  EDQUOT: "the disk quota is used up",
  EFBIG: "the file would be too large",
  EISDIR: "it is a folder",
  ELOOP: "its links lead in a circle",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "there is no such file or folder",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is a file, not a folder",
  EPERM: "it is not permitted",
  EROFS: "the disk is read-only",
};

/** Why the host could not do something, in words. */
export function reasonOf(cause: unknown): string {
  const code = cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : "";
  return REASONS[code] ?? messageOf(cause);
}
