import { defineConfig } from "vitest/config";

/** The tests beside the code. A busy machine may take several times as long as an idle one. */
export default defineConfig({
  test: { include: ["src/**/*.test.ts"], exclude: ["src/test/site/**"], testTimeout: 30_000 },
});
