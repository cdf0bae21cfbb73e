/** How errors are told apart; the first rule that matches names the kind. */
export const errorKinds = [
    {
        kind: "rate-limit",
        status: [429],
        messages: ["rate limit exceeded", "queued requests allowed", "queue is full", "queue limit"],
    },
    {
        kind: "authentication",
        status: [401],
        messages: ["invalid api key", "api key is required", "key field is required"],
    },
    {
        kind: "insufficient-credits",
        status: [402],
        messages: ["insufficient credits", "out of credits", "not enough credits"],
    },
    {
        kind: "permission-denied",
        status: [403],
        messages: ["requires a premium subscription", "not available on your current plan"],
    },
    {
        kind: "not-found",
        status: [404],
        messages: ["request not found", "model id not found"],
    },
    {
        kind: "validation",
        status: [400, 422],
        messages: ["invalid api request", "is required", "must be", "may not be"],
    },
    {
        kind: "generation-failed",
        messages: ["failed, try again", "processing failed"],
    },
    {
        kind: "server",
        status: [500, 502, 503, 504],
        messages: ["internal server error", "temporarily unavailable"],
    },
];
