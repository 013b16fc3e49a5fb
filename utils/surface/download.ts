/** Hands a file to the browser, which asks her where to put it, or puts it where it puts downloads. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has begun to read by then; held for ever it would only cost memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
