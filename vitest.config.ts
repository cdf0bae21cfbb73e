import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    alias: {
      "modelslab-images": fileURLToPath(new URL("./generated/typescript/src/index.ts", import.meta.url)),
    },
  },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/build.ts"],
    // Several tests start compilers, linters and browsers; on two slow cores these take their time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
