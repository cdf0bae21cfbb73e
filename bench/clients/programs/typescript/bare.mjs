// Node with its HTTP stack, which it loads at the first touch.
export const request = new Request("http://127.0.0.1/", { method: "POST" });
