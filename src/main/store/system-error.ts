const REASONS: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EBUSY: 'another program is using the file',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is larger than any that Commission Desk writes',
  EIO: 'the disk reported an error',
  EISDIR: 'a folder stands where a file should be',
  ELOOP: 'the link leads nowhere',
  EMFILE: 'too many files are open',
  ENOENT: 'the folder or file is missing',
  ENOSPC: 'the disk is full',
  ENOTSUP: 'what stands there is no file',
  ENOTDIR: 'a file stands where a folder should be',
  EROFS: 'the disk is read-only',
};

/** The code of an error of the operating system, such as `ENOSPC`; undefined for any other error. */
export const systemErrorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Why the operating system refused, in plain words. Throws again whatever is not an error of that kind. */
export const plainReason = (error: unknown): string => {
  const code = systemErrorCode(error);
  if (code === undefined) throw error;
  return REASONS[code] ?? `the system reported ${code}`;
};
