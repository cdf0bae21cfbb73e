// The package has no types; this is the part that is used.
declare module "openapi-to-postmanv2" {
  interface Conversion {
    result: boolean;
    reason?: string;
    // oxlint-disable-next-line typescript/no-explicit-any
    output: { type: "collection"; data: Record<string, any> }[];
  }
  const converter: {
    convertV2(
      input: { type: "json"; data: unknown },
      options: Record<string, unknown>,
      done: (error: Error | null, result: Conversion) => void,
    ): void;
  };
  export default converter;
}
