const sentences: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  // A NUL in the path.
  ERR_INVALID_ARG_VALUE: 'no such file',
  ELOOP: 'symbolic link that cannot be followed',
  ENAMETOOLONG: 'path too long',
  EISDIR: 'a directory, not a file',
  EROFS: 'read-only file system',
  ENOSPC: 'no space left',
}

/** What a failed call of the file system says to a user. */
export function failure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
  return sentences[code] ?? code
}
