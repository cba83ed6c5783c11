// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.runtime.Earmark;
import dev.earmark.testkit.LocalFlatfile;
import dev.earmark.testkit.WebhookReceiver;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EarmarkExtensionTest {

    private final AtomicInteger calls = new AtomicInteger();

    @RegisterExtension
    final EarmarkExtension earmark = EarmarkExtension.with(builder ->
            builder.handlers(root -> root.on("space:created", (event, context) -> calls.incrementAndGet())
                    .on("workbook:*", (event, context) -> {
                        throw new AssertionError("this handler fails");
                    })));

    @BeforeEach
    void injectsIntoWhatRunsBeforeATest(Earmark running) {
        assertThat(running).isNotNull();
    }

    @AfterEach
    void injectsIntoWhatRunsAfterATest(WebhookReceiver webhook) {
        assertThat(webhook.received()).isEmpty();
    }

    @Test
    void returnsAnEventOnceItsHandlerHasSucceeded(LocalFlatfile flatfile, HandledEvents handled) throws Exception {
        flatfile.publish("{\"topic\":\"space:created\",\"domain\":\"space\"}");

        var event = handled.await("space:created");

        assertThat(calls).hasValue(1);
        assertThat(event.succeeded()).isTrue();
        assertThat(event.results())
                .singleElement()
                .satisfies(result -> assertThat(result.attempts()).isEqualTo(1));
        assertThat(handled.all()).containsExactly(event);
    }

    @Test
    void tellsThatAHandlerWasGivenUp(LocalFlatfile flatfile, HandledEvents handled) throws Exception {
        flatfile.publish("{\"topic\":\"workbook:created\",\"domain\":\"workbook\"}");

        var event = handled.await("workbook:*");

        assertThat(event.succeeded()).isFalse();
        assertThat(event.results().get(0).failure()).hasMessage("this handler fails");
    }

    @Test
    void returnsEachEventOnce(LocalFlatfile flatfile, HandledEvents handled) throws Exception {
        flatfile.publish("{\"topic\":\"space:created\",\"domain\":\"space\"}");
        flatfile.publish("{\"topic\":\"space:created\",\"domain\":\"space\"}");

        var first = handled.await("space:created").event().id();
        var second = handled.await("space:created").event().id();

        assertThat(first).isNotEqualTo(second);
        assertThatThrownBy(() -> handled.await("space:created", Duration.ZERO))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("\"space:created\"")
                .hasMessageContaining("Handled: space:created, space:created");
    }

    @Test
    void saysWhatArrivedInsteadOfWhatIsAwaited(LocalFlatfile flatfile, HandledEvents handled) throws Exception {
        flatfile.publish("{\"topic\":\"user:added\",\"domain\":\"user\"}");
        flatfile.publish("{\"topic\":\"space:created\",\"domain\":\"space\"}");
        handled.await("space:created");

        assertThatThrownBy(() -> handled.await("job:ready", Duration.ZERO))
                .isInstanceOf(AssertionError.class)
                .hasMessage("No event of topic \"job:ready\" that was not awaited before was handled within 0 ms."
                        + " Handled: space:created; arrived without a handler: user:added; still being handled: 0.");
    }
}
