// What the tests of the PHP client need besides PHP: where Debian keeps the interfaces of PSR and a library of messages.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { TestContext } from "vitest";
import { require as needs } from "./tools.js";

/** The folder in which Debian's packages of PHP libraries lie. */
const shared = "/usr/share/php";

let lacking: string | undefined;

/** What the installed PHP lacks; nothing if it is 8.2 or newer and has the extensions. */
function lacks(php: string): string {
  const extensions = ["curl", "mbstring", "openssl", "pcntl", "sockets"];
  const code = `if (PHP_VERSION_ID < 80200) echo 'PHP 8.2 (this is ', PHP_VERSION, ') ';
foreach (${JSON.stringify(extensions)} as $name) if (!extension_loaded($name)) echo "php-$name ";`;
  return execFileSync(php, ["-r", code], { encoding: "utf8" }).trim();
}

/** The full path of `php` if it can run the client and its tests; skips the test, or fails it under CI, with what is missing. */
export function needsPhp(context: TestContext): string {
  const php = needs(context, "php");
  lacking ??= lacks(php);
  const packages = {
    "Psr/Log/AbstractLogger.php": "php-psr-log",
    "Psr/Http/Client/ClientInterface.php": "php-psr-http-client",
    "Nyholm/Psr7/Factory/Psr17Factory.php": "php-nyholm-psr7",
  };
  const files = Object.entries(packages).filter(([file]) => !existsSync(`${shared}/${file}`));
  const missing = [lacking, ...files.map(([, name]) => name)].filter(Boolean).join(", ");
  if (missing && process.env.CI)
    throw new Error(`${missing} is not installed, and under CI every tool is required`);
  return missing ? context.skip(`${missing} is not installed`) : php;
}
