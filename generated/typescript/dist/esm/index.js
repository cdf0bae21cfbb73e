// Made by `npm run generate` from the contract; do not edit.
export { ModelsLab } from "./client.js";
export * from "./params.js";
export * from "./public.js";
