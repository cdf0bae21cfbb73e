import type { ContractSpec } from "./spec.js";
/** What the client has to know of each operation to write its body and to look its job up. */
export declare const operations: {
    textToImage: {
        id: string;
        path: string;
        server: string;
        poll: string;
        track: string;
        strings: string[];
        yesNo: string[];
    };
    fetchTextToImage: {
        id: string;
        path: string;
        server: string;
        idempotent: true;
        jobId: {
            in: "body";
            name: string;
        };
        strings: string[];
    };
    realtimeImageToImage: {
        id: string;
        path: string;
        server: string;
        poll: string;
        track: string;
        strings: string[];
    };
    fetchRealtime: {
        id: string;
        path: string;
        server: string;
        idempotent: true;
        jobId: {
            in: "path";
            name: string;
        };
    };
    multiview: {
        id: string;
        path: string;
        server: string;
        poll: string;
        track: string;
    };
    magicMix: {
        id: string;
        path: string;
        server: string;
        poll: string;
        track: string;
    };
    fetchImageEditing: {
        id: string;
        path: string;
        server: string;
        idempotent: true;
        jobId: {
            in: "path";
            name: string;
        };
    };
    multiviewV5: {
        id: string;
        path: string;
        server: string;
        poll: string;
        track: string;
        yesNo: string[];
    };
    fetchV5: {
        id: string;
        path: string;
        server: string;
        idempotent: true;
        jobId: {
            in: "path";
            name: string;
        };
    };
    updateS3Details: {
        id: string;
        path: string;
        server: string;
        idempotent: true;
    };
    resetS3Details: {
        id: string;
        path: string;
        server: string;
        idempotent: true;
    };
};
/** The facts of the contract that the client works with. */
export declare const contract: ContractSpec;
