import { ConfigurationError, ServiceError } from '@plimsoll/errors';
import { RegistryChangedError } from '@plimsoll/registry';

/** What the user can mend when the file system refuses, by its code. */
const advice: Readonly<Record<string, string>> = {
  EACCES: 'Choose a directory that this user may write to.',
  EPERM: 'Choose a directory that this user may write to.',
  EROFS: 'Choose a directory on a disk that can be written to.',
  ENOSPC: 'Make room on the disk, and run it again; it goes on where it stopped.',
  EDQUOT: 'Make room on the disk, and run it again; it goes on where it stopped.',
  ENOTDIR: 'Choose a directory; a part of its path is a file.',
  EEXIST: 'Choose a directory; a part of its path is a file.',
};

/** Whether the file system says that a path is not there. */
export function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | null)?.code === 'ENOENT';
}

/** Tells whose failure an error of the file system is; what was told already is passed on. */
export function reportFailure(error: unknown, doing: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof RegistryChangedError || error instanceof ConfigurationError || code === undefined) {
    return error;
  }
  const fix = advice[code];
  if (fix)
    return new ConfigurationError(
      { where: "input 'directory'", message: `${message}.`, fix },
      { cause: error },
    );
  return new ServiceError(
    { service: 'the registry directory', operation: doing, attempts: 1, message },
    { cause: error },
  );
}
