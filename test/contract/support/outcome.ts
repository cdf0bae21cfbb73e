// What an answer of the contract must become in a client: an oracle of its own, which reads the answer and knows nothing of how the
// client classifies. Each message of the contract's examples is listed with the error that its words mean to a reader.
import type { Json } from "./contract.js";

export type Outcome =
  | { is: "pictures"; sources: string[] }
  | { is: "job" }
  | { is: "acknowledgement" }
  | { is: "error"; name: string; message: string; fields?: Record<string, string[]> };

const byStatus: Record<number, string> = {
  400: "ValidationError",
  401: "AuthenticationError",
  402: "InsufficientCreditsError",
  403: "PermissionDeniedError",
  404: "NotFoundError",
  418: "ApiError",
  429: "RateLimitError",
  500: "ServerError",
  503: "ServerError",
};

const byMessage: Record<string, string> = {
  "Failed, Try Again": "GenerationFailedError",
  "Invalid API Request": "ValidationError",
  "Invalid API key": "AuthenticationError",
  "Model id not found": "NotFoundError",
  "Processing failed: the given picture could not be read": "GenerationFailedError",
  "Rate limit exceeded": "RateLimitError",
  "Request not found": "NotFoundError",
};

const listed = (links: unknown): string[] => [links ?? []].flat().filter((link) => link !== "") as string[];

/** @param makesPictures Whether the operation starts or looks up a job. */
export function outcomeOf(httpStatus: number, body: Json, makesPictures: boolean): Outcome {
  const said = (body.message ?? body.messege) as string | Record<string, string[]> | undefined;
  if (httpStatus === 200 && body.status === "processing") return { is: "job" };
  if (httpStatus === 200 && body.status === "success") {
    if (!makesPictures) return { is: "acknowledgement" };
    const places = [body.output, body.proxy_links, body.future_links, body.image_links].map(listed);
    return { is: "pictures", sources: places.find((links) => links.length > 0)! };
  }
  if (typeof said === "object") {
    const message = Object.entries(said).map(([member, found]) => `${member}: ${found.join(" ")}`);
    return {
      is: "error",
      name: byStatus[httpStatus] ?? "ValidationError",
      message: message.join("; "),
      fields: said,
    };
  }
  const name = httpStatus === 200 ? byMessage[said ?? ""] : byStatus[httpStatus];
  if (!name || !said) throw new Error(`the oracle does not know HTTP ${httpStatus} ${JSON.stringify(body)}`);
  return { is: "error", name, message: said };
}
