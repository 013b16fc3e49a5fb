import { bytesOf } from './text-stream';

/**
 * Folders in our origin's private file system. Neither pages nor content scripts reach it; it is apart from
 * IndexedDB, so what breaks the one leaves the other; and removing the extension removes it.
 */
export type Folder = 'backups' | 'exports';

/**
 * Writes a text into a file of ours. The browser puts it there whole when it is closed: one that was stopped
 * half way leaves what was there before.
 *
 * @param options.zip whether it is compressed (gzip)
 * @param options.signal stops it
 */
export async function writeFile(
  folder: Folder,
  name: string,
  text: AsyncIterable<string>,
  options: { zip: boolean; signal?: AbortSignal },
): Promise<File> {
  const handle = await (await open(folder)).getFileHandle(name, { create: true });
  try {
    const writable = await handle.createWritable();
    const bytes = bytesOf(text);
    const { signal } = options;
    await (options.zip ? bytes.pipeThrough(new CompressionStream('gzip')) : bytes).pipeTo(
      writable,
      signal ? { signal } : {},
    );
  } catch (error) {
    // An empty file is left of one that was never there before.
    if ((await handle.getFile()).size === 0) await removeFile(folder, name);
    throw error;
  }
  return handle.getFile();
}

/** A file of ours, or `undefined` where there is none of that name. */
export async function readFile(folder: Folder, name: string): Promise<File | undefined> {
  try {
    return await (await (await open(folder)).getFileHandle(name)).getFile();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The names of all files of a folder, in their order. Empty ones are none: they were begun and stopped. */
export async function fileNames(folder: Folder): Promise<string[]> {
  const names: string[] = [];
  for await (const [name, handle] of (await open(folder)).entries()) {
    if (handle.kind === 'file' && (await (handle as FileSystemFileHandle).getFile()).size > 0)
      names.push(name);
  }
  return names.sort();
}

export async function removeFile(folder: Folder, name: string): Promise<void> {
  try {
    await (await open(folder)).removeEntry(name);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/**
 * Removes what has lain in a folder since before a moment.
 *
 * @param before milliseconds since 1970
 */
export async function removeOlder(folder: Folder, before: number): Promise<void> {
  for (const name of await fileNames(folder)) {
    const file = await readFile(folder, name);
    if (file && file.lastModified < before) await removeFile(folder, name);
  }
}

/** Removes a folder with everything in it. */
export async function removeFolder(folder: Folder): Promise<void> {
  try {
    await (await navigator.storage.getDirectory()).removeEntry(folder, { recursive: true });
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

async function open(folder: Folder): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true });
}

function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}
