// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.wire;

/** A call that the platform refuses: its status, and the entry of the reply's {@code errors}. */
public final class ApiProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;

    private ApiProblem(int status, String key, String message) {
        super(message, null, false, false);
        this.status = status;
        this.key = key;
    }

    public static ApiProblem badRequest(String key, String message) {
        return new ApiProblem(400, key, message);
    }

    public static ApiProblem unauthorized(String message) {
        return new ApiProblem(401, "unauthorized", message);
    }

    public static ApiProblem notFound(String what, String id) {
        return new ApiProblem(404, "not-found", "No " + what + " has the id \"" + id + "\".");
    }

    public static ApiProblem noRoute(String method, String path) {
        return new ApiProblem(
                404, "unknown-route", "Local Flatfile does not serve " + method + " " + path + ". Check the path.");
    }

    static ApiProblem methodNotAllowed(String method, String path) {
        return new ApiProblem(405, "method-not-allowed", "The path " + path + " does not take " + method + ".");
    }

    static ApiProblem tooLarge(long limit) {
        return new ApiProblem(413, "too-large", "The body is larger than " + limit + " bytes. Send less at once.");
    }

    public Reply reply() {
        return Reply.problem(status, key, String.valueOf(getMessage()));
    }
}
