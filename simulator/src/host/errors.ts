import { duration } from "../core/text.js";

/** A request to the control API that cannot be done; the message is for whoever sent it. */
export class ControlError extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = "ControlError";
    this.status = status;
    this.headers = headers;
  }
}

/** A member's duration in milliseconds. @throws ControlError, naming the member. */
export function readDuration(name: string, value: unknown): number {
  try {
    return duration(value);
  } catch (error) {
    throw new ControlError(400, `${name}: ${(error as Error).message}`);
  }
}
