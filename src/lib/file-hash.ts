/** The SHA-256 of a file, piece by piece: WebCrypto would need all of it in memory at once. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** The longest that the page waits to be drawn or to hear a key, in milliseconds. */
const patience = 50;

/** Lets the page do so. A message, unlike a timer, is not slowed down in a tab that is not in view. */
const giveWay = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/**
 * 64 digits in lower case. `onProgress` is told how many bytes are done. Throws the signal's reason when it is aborted,
 * and what the file throws when it cannot be read.
 */
export async function hashOf(
  blob: Pick<Blob, "stream">,
  onProgress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const hash = sha256.create();
  const reader = blob.stream().getReader();
  const stop = (): void => void reader.cancel();
  signal.addEventListener("abort", stop);
  try {
    let bytes = 0;
    let since = performance.now();
    for (;;) {
      const { value, done } = await reader.read();
      signal.throwIfAborted();
      if (done) return bytesToHex(hash.digest());
      hash.update(value);
      onProgress((bytes += value.length));
      if (performance.now() - since < patience) continue;
      await giveWay();
      since = performance.now();
    }
  } finally {
    signal.removeEventListener("abort", stop);
    await reader.cancel();
  }
}
