package io.github.modelslabimages;

import java.util.List;

/**
 * One operation of the contract, as {@code Contract} lists it: all that the hand-written code knows about the API. Policy is
 * data there, so no operation, member or error text is known by name here.
 *
 * @param id operationId
 * @param path a template such as {@code /v1/enterprise/realtime/fetch/{id}}
 * @param server the base URL to which the path is appended when the client has none of its own
 * @param idempotent sending it twice is harmless; everything about retries follows from it
 * @param poll of a create: the id of the operation that looks at its jobs, else null
 * @param jobId of a fetch: where the job's id is written, else null
 * @param track the wire name of the member that carries the correlation id, else null
 */
record OperationSpec(
        String id, String path, String server, boolean idempotent, String poll, IdPlace jobId, String track) {

    /**
     * Where a job's id is written.
     *
     * @param name of the parameter or member
     * @param inPath in the path, else in the body
     * @param asText as a text even if it is a number
     */
    record IdPlace(String name, boolean inPath, boolean asText) {}

    /**
     * How errors of one kind are known. The rules are ordered: the first match wins.
     *
     * @param kind of the error
     * @param status HTTP statuses
     * @param messages parts of the normalised message, in any case
     */
    record ErrorRule(ErrorKind kind, List<Integer> status, List<String> messages) {}

    /** Whether it makes jobs or looks at them. */
    boolean hasJobs() {
        return poll != null || jobId != null;
    }
}
