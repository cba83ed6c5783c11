// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import dev.earmark.secret.SecretMask;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Turns a reply that is not success into an exception that says so in words. */
final class Refusal {

    private static final int LONGEST_TEXT = 300;

    private final String credential;
    private final SecretMask mask;

    /**
     * For the calls made with one credential.
     *
     * @param credential where it came from
     * @param mask hides what was sent and must not be shown, even if the platform repeats it
     */
    Refusal(String credential, SecretMask mask) {
        this.credential = credential;
        this.mask = mask;
    }

    /** Lets success pass. */
    Reply checked(Reply reply, Instant now) {
        if (reply.isSuccess()) {
            return reply;
        }
        var failure = new ApiException.Failure(
                reply.call().toString(),
                reply.status(),
                errors(reply),
                reply.requestId(),
                Backoff.asked(reply.header("retry-after"), now).orElse(null),
                reply.attempts());
        throw new ApiException(failure, message(failure));
    }

    private String message(ApiException.Failure failure) {
        var text = new StringBuilder(failure.call()).append(" answered ").append(failure.status());
        if (failure.attempts() > 1) {
            text.append(" after ").append(failure.attempts()).append(" attempts");
        }
        text.append(meaning(failure.status()));
        String words = failure.errors().stream()
                .map(Refusal::words)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining("; "));
        if (!words.isEmpty()) {
            text.append(" The platform says: ").append(words).append('.');
        }
        if (failure.requestId() != null) {
            text.append(" Request id ").append(failure.requestId()).append('.');
        }
        return text.toString();
    }

    private String meaning(int status) {
        if (status / 100 == 3) {
            return ": a redirect, which is not followed. Set FLATFILE_API_URL to the address of the API itself.";
        }
        return switch (status) {
            case 400 -> ": the platform finds the request wrong.";
            case 401 -> ": the platform does not accept the credential from " + credential + ". Check or renew it.";
            case 403 -> ": the credential from " + credential + " may not do this.";
            case 404 -> ": there is no such thing, or the credential from " + credential + " may not see it.";
            case 429 -> ": too many calls. Call less often.";
            default -> status >= 500 ? ": the platform has a problem. Try again later." : ".";
        };
    }

    private static String words(PlatformError error) {
        return error.key() == null ? error.message() : error.key() + ": " + error.message();
    }

    private List<PlatformError> errors(Reply reply) {
        var found = new ArrayList<PlatformError>();
        for (JsonNode error : JsonText.tryRead(reply.body()).path("errors")) {
            String key = error.path("key").asStringOpt().orElse(null);
            String text = error.path("message").asStringOpt().orElse("");
            found.add(
                    reply.call().confidential()
                            ? new PlatformError(null, "")
                            : new PlatformError(key == null ? null : tidy(key), tidy(text)));
        }
        return found;
    }

    /** One short line, whatever the platform sent. */
    private String tidy(String text) {
        String line =
                mask.mask(text).replaceAll("[\\p{Cntrl}\\s]+", " ").strip().replaceFirst("\\.$", "");
        return line.length() <= LONGEST_TEXT ? line : line.substring(0, LONGEST_TEXT) + "...";
    }
}
