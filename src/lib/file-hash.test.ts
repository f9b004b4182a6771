import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hashOf } from "./file-hash.ts";

const running = new AbortController().signal;
const hash = (blob: Blob): Promise<string> => hashOf(blob, () => {}, running);
const byWebCrypto = async (blob: Blob): Promise<string> =>
  Buffer.from(await crypto.subtle.digest("SHA-256", await blob.arrayBuffer())).toString("hex");

/** A blob that gives `pieces` chunks of `size` bytes, and counts those it was asked for. */
const streamed = (pieces: number, size: number) => {
  const given = { count: 0 };
  const chunk = new Uint8Array(size).fill(7);
  const stream = () =>
    new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => {
        if (given.count++ < pieces) controller.enqueue(chunk);
        else controller.close();
      },
    });
  return { given, blob: { stream } };
};

test("the same as WebCrypto, for random files", () =>
  fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), fc.integer({ min: 1, max: 60 }), async (bytes, times) => {
      const blob = new Blob(Array<Uint8Array<ArrayBuffer>>(times).fill(bytes));
      expect(await hash(blob)).toBe(await byWebCrypto(blob));
    }),
  ));

test.each([0, 1, 55, 56, 63, 64, 65, 65_535, 65_536, 65_537, 131_072, 1_048_577])(
  "the same as WebCrypto at the borders of blocks and chunks: %i bytes",
  async (size) => {
    const blob = new Blob([new Uint8Array(size).map((_, i) => i * 31)]);
    expect(await hash(blob)).toBe(await byWebCrypto(blob));
  },
);

test("the digest of nothing is the published one", async () =>
  expect(await hash(new Blob([]))).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));

test("progress runs up to the size, and only what is next is read", async () => {
  const { given, blob } = streamed(64, 1_000_000);
  const seen: number[] = [];
  let ahead = 0;
  const onProgress = (bytes: number): void => {
    seen.push(bytes);
    ahead = Math.max(ahead, given.count - seen.length);
  };
  const expected = createHash("sha256").update(new Uint8Array(64_000_000).fill(7)).digest("hex");
  expect(await hashOf(blob, onProgress, running)).toBe(expected);
  expect(seen).toEqual(Array.from({ length: 64 }, (_, i) => (i + 1) * 1_000_000));
  expect(ahead).toBeLessThanOrEqual(2);
});

test("it stops when it is told to, and reads no further", async () => {
  const { given, blob } = streamed(1000, 10);
  const control = new AbortController();
  const hashing = hashOf(blob, (bytes) => bytes === 30 && control.abort(), control.signal);
  await expect(hashing).rejects.toHaveProperty("name", "AbortError");
  expect(given.count).toBeLessThan(10);
});

test("it stops while it waits for a file that does not answer", async () => {
  const control = new AbortController();
  const hashing = hashOf({ stream: () => new ReadableStream() }, () => {}, control.signal);
  control.abort();
  await expect(hashing).rejects.toHaveProperty("name", "AbortError");
});

test("a file that cannot be read says so", async () => {
  const stream = () => new ReadableStream({ pull: (controller) => controller.error(new Error("gone")) });
  await expect(hashOf({ stream }, () => {}, running)).rejects.toThrow("gone");
});
