/**
 * The shape of the generated contract table (`contract.ts`): all that the runtime knows about the API. Policy is
 * data here, so no operation, member or error text is known by name in the hand-written code.
 */
/** What a failed answer means; each kind is one error class. */
export type ErrorKind = "authentication" | "insufficient-credits" | "permission-denied" | "validation" | "rate-limit" | "not-found" | "server" | "generation-failed";
/** One operation of the contract. */
export interface OperationSpec {
    id: string;
    /** Path template, e.g. `/v1/enterprise/realtime/fetch/{id}`. */
    path: string;
    /** Base URL to which the path is appended when the client has no `baseUrl`. */
    server: string;
    /** Present if sending it twice is harmless. Everything about retries follows from this flag. */
    idempotent?: true;
    /** create: operationId of the operation that looks at its jobs. */
    poll?: string;
    /** fetch: where the job's id is written (wire name). */
    jobId?: {
        in: "path" | "body";
        name: string;
    };
    /** Wire name of the member that carries the correlation id. */
    track?: string;
    /** Wire names of the integers that are written as `"512"`. */
    strings?: readonly string[];
    /** Wire names of the flags that are written as `"yes"` and `"no"`. */
    yesNo?: readonly string[];
    /** camelCase to wire name, where snake_case of the former is not the latter. */
    names?: Readonly<Record<string, string>>;
}
/** How errors of one kind are known. The rules are ordered: the first match wins. */
export interface ErrorRule {
    kind: ErrorKind;
    /** HTTP statuses. */
    status?: readonly number[];
    /** Parts of the normalised message, in any case. */
    messages?: readonly string[];
}
/** The contract as the runtime sees it. */
export interface ContractSpec {
    operations: Readonly<Record<string, OperationSpec>>;
    /** Body member that carries the API key. */
    key: string;
    /** Members of a success body that may hold the pictures, best first. */
    outputOrder: readonly string[];
}
/** A JSON object as received or as sent. */
export type JsonObject = Record<string, unknown>;
