// A route for webhooks on plain web `Request` and `Response`: Next.js, Hono, Deno, Bun and edge runtimes take it as it is.
import {
  createWebhookRequest,
  ModelsLab,
  ModelsLabError,
  InvalidResponseError,
  parseWebhook,
} from "modelslab-images";

const client = new ModelsLab();
const handled = new Set<string | undefined>();

export async function POST(request: Request): Promise<Response> {
  try {
    // Deliveries are not signed: anybody may post one. `confirm` asks the API, and its answer is what counts.
    const event = await parseWebhook(request, { confirm: { client, operation: "textToImage" } });
    // Deliveries may repeat. A real service keeps these keys in its database.
    if (event.type !== "unknown" && !handled.has(event.deduplicationKey)) {
      handled.add(event.deduplicationKey);
      console.log(event.type, event.trackId, event.generation?.images.map(String) ?? event.error?.message);
    }
    return new Response(null, { status: 204 });
  } catch (error) {
    if (error instanceof InvalidResponseError && error.httpStatus === undefined)
      return new Response(null, { status: 400 });
    if (error instanceof ModelsLabError) return new Response(null, { status: 503 });
    throw error;
  }
}

// A delivery to try the route with, before any job has been made.
const delivery = createWebhookRequest("http://127.0.0.1/webhook", {
  id: 7,
  trackId: "order-17",
  output: ["https://cdn.example.com/1.png"],
});
console.log((await POST(delivery)).status);
