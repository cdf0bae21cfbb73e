"use strict";
/**
 * The shape of the generated contract table (`contract.ts`): all that the runtime knows about the API. Policy is
 * data here, so no operation, member or error text is known by name in the hand-written code.
 */
Object.defineProperty(exports, "__esModule", { value: true });
