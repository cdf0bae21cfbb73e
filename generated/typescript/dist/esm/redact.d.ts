/** Replaces the key in strings, in plain data (member names included) and in errors, which are copied. */
export type Redact = <T>(value: T) => T;
/** Makes the one function through which every text passes that leaves the client. */
export declare function redactor(key: string): Redact;
