// `__init__.py`: what users import.
import type { Model } from "../model.js";
import { all, byCase, constant } from "./names.js";

export function init(model: Model): string {
  const errors =
    "AbortedError ApiConnectionError ApiError AuthenticationError ConfigurationError EmptyOutputError GenerationFailedError InsufficientCreditsError InvalidResponseError ModelsLabError NotFoundError OutcomeUnknownError PermissionDeniedError RateLimitError ServerError ValidationError WaitTimeoutError aborted_call".split(
      " ",
    );
  const enums = model.enums.flatMap(({ name }) => [name, constant(name)]);
  const imports: [string, string[]][] = [
    ["._async.client", ["AsyncModelsLab"]],
    ["._async.generation", ["AsyncGeneration", "AsyncImage"]],
    ["._async.job", ["AsyncJob"]],
    ["._async.platform", ["AsyncClock"]],
    ["._async.webhooks", ["AsyncWebhookEvent", "parse_webhook_async"]],
    ["._core.call", ["Acknowledgement"]],
    ["._core.cancel", ["CancelToken"]],
    ["._core.delivery", ["create_webhook_request"]],
    ["._core.errors", errors],
    ["._core.options", ["Hooks", "RequestInfo"]],
    ["._core.unset", ["UNSET", "Unset"]],
    ["._sync.client", ["ModelsLab"]],
    ["._sync.generation", ["Generation", "Image"]],
    ["._sync.job", ["Job"]],
    ["._sync.platform", ["Clock"]],
    ["._sync.webhooks", ["WebhookEvent", "parse_webhook"]],
    ["._version", ["VERSION"]],
    [".types", enums],
  ];
  const lines = imports.map(([from, names]) => {
    const listed = [...names].sort(byCase);
    const line = `from ${from} import ${listed.join(", ")}`;
    return line.length <= 120 && listed.length < 6
      ? line
      : `from ${from} import (\n${listed.map((name) => `    ${name},\n`).join("")})`;
  });
  const names = imports.flatMap(([, listed]) => listed).filter((name) => name !== "VERSION");
  return `"""An unofficial client for the ModelsLab image API, for threads and for asyncio."""

from __future__ import annotations

${lines.join("\n")}

__version__ = VERSION

${all([...names, "__version__"])}`;
}
