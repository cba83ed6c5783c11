// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.testkit.fault.Fault;
import dev.earmark.testkit.fault.Target;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The snippets of docs/local-flatfile.md. */
class FaultsGuideTest {

    @Test
    void goesWrongByAScript() {
        try (var flatfile = LocalFlatfile.start()) {
            Subscriber subscriber = Subscriber.ofEnvironment(flatfile);

            flatfile.faults()
                    .next(1, Target.polls(), Fault.status(429, Duration.ofSeconds(1)))
                    .during(Duration.ofSeconds(3), Target.api(), Fault.status(503));

            assertThat(subscriber.poll().status()).isEqualTo(429);
            assertThat(subscriber.poll().status()).isEqualTo(200);
            assertThat(Api.of(flatfile).get("/spaces").status()).isEqualTo(503);
        }
    }

    private static void callOnce(LocalFlatfile flatfile) {
        try {
            assertThat(Api.of(flatfile).get("/jobs").status()).isIn(200, 500);
        } catch (UncheckedIOException dropped) {
            // Two of the three faults end so; met() counts them all.
        }
    }

    @Test
    void goesWrongAtRandom() {
        try (var flatfile = LocalFlatfile.start()) {
            flatfile.faults().randomly(42, 0.1, Target.everything(), Fault.drop(), Fault.cut(), Fault.status(500));

            for (int call = 0; call < 100; call++) {
                callOnce(flatfile);
            }
            assertThat(flatfile.faults().met()).isBetween(1, 50);
        }
    }
}
