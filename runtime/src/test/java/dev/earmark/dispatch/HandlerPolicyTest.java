// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.earmark.OrderKey;
import dev.earmark.Retry;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HandlerPolicyTest {

    @Test
    void aHandlerWithoutAnnotationsHasTheirDefaults() throws Exception {
        var policy = HandlerDescription.of("ready()").build().policy();

        assertThat(policy).isEqualTo(HandlerPolicy.DEFAULT);
        assertThat(policy.retry())
                .isEqualTo(HandlerDescription.of("ready()")
                        .retry(
                                (int) defaultOf("maxRetries"),
                                (String) defaultOf("delay"),
                                (String) defaultOf("maxDelay"),
                                (double) defaultOf("jitter"),
                                (String) defaultOf("maxDuration"))
                        .build()
                        .policy()
                        .retry());
    }

    private static Object defaultOf(String attribute) throws NoSuchMethodException {
        return Retry.class.getMethod(attribute).getDefaultValue();
    }

    @Test
    void theBuilderReadsWhatTheAnnotationsSay() {
        var policy = HandlerDescription.of("ready()")
                .retryOn(IOException.class)
                .abortOn(FileNotFoundException.class)
                .retry(2, "1s", "1m", 0.5, "1h")
                .timeout("90s")
                .ordered(OrderKey.SHEET)
                .build()
                .policy();

        assertThat(policy.timeout()).isEqualTo(Duration.ofSeconds(90));
        assertThat(policy.order()).isEqualTo(OrderKey.SHEET);
        assertThat(policy.retry())
                .isEqualTo(new RetryPolicy(
                        2,
                        Duration.ofSeconds(1),
                        Duration.ofMinutes(1),
                        0.5,
                        Duration.ofHours(1),
                        Set.of(IOException.class),
                        Set.of(FileNotFoundException.class)));
    }

    @Test
    void aTextThatIsNoDurationIsRefused() {
        var builder = HandlerDescription.of("ready()");

        assertThatIllegalArgumentException().isThrownBy(() -> builder.timeout("soon"));
    }

    @Test
    void retriesEverythingUnlessTold() {
        assertThat(RetryPolicy.DEFAULT.retries(new IOException())).isTrue();
    }

    @Test
    void retriesOnlyWhatItNamesAndTheirSubclasses() {
        var policy = HandlerDescription.of("ready()")
                .retryOn(IOException.class)
                .build()
                .policy()
                .retry();

        assertThat(policy.retries(new FileNotFoundException())).isTrue();
        assertThat(policy.retries(new IllegalStateException())).isFalse();
    }

    @Test
    void whatItAbortsOnGoesFirst() {
        var policy = HandlerDescription.of("ready()")
                .retryOn(IOException.class)
                .abortOn(FileNotFoundException.class)
                .build()
                .policy()
                .retry();

        assertThat(policy.retries(new IOException())).isTrue();
        assertThat(policy.retries(new FileNotFoundException())).isFalse();
    }
}
