// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.secret.SecretException;
import dev.earmark.testkit.LocalFlatfile;
import dev.earmark.testkit.junit.EarmarkExtension;
import dev.earmark.testkit.junit.HandledEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Events that are not as they should be do not stop the listener. */
class OddEventsTest {

    private static final String GOOD = "{\"topic\":\"space:created\",\"context\":{\"spaceId\":\"us_sp_1234\"}}";

    @RegisterExtension
    final EarmarkExtension extension = EarmarkExtension.with(builder -> builder.listener(new Greeter("Hello")));

    @Test
    void anEventWithoutATopicIsLeftOut(LocalFlatfile flatfile, HandledEvents handled) throws Exception {
        flatfile.publish("{\"id\":\"us_evt_odd\",\"createdAt\":\"2030-01-01T00:00:00.000Z\",\"context\":{}}");
        flatfile.publish(GOOD);

        assertThat(handled.await("space:created").succeeded()).isTrue();
    }

    @Test
    void anUnknownTopicIsAnEventLikeAnyOther(LocalFlatfile flatfile, HandledEvents handled) throws Exception {
        flatfile.publish(GOOD.replace("space:created", "space:painted"));

        assertThat(handled.await("space:painted").succeeded()).isTrue();
    }

    @Test
    void aHandlerWhoseParametersCannotBeFilledIsGivenUpAtOnce(LocalFlatfile flatfile, HandledEvents handled)
            throws Exception {
        flatfile.publish("{\"topic\":\"space:created\",\"context\":{}}");

        var result = handled.await("space:created").results().get(0);
        assertThat(result.attempts()).isEqualTo(1);
        assertThat(result.failure()).hasMessageContainingAll("\"spaceId\"", "Optional<String>");
    }

    @Test
    void aHandlerWhoseSecretIsMissingIsGivenUpAtOnce(LocalFlatfile flatfile, HandledEvents handled) throws Exception {
        flatfile.publish("{\"topic\":\"workbook:created\",\"context\":{}}");

        var result = handled.await("workbook:created").results().get(0);
        assertThat(result.attempts()).isEqualTo(1);
        assertThat(result.failure())
                .isInstanceOf(SecretException.Missing.class)
                .hasMessageContaining("\"GREETER_KEY\"");
    }
}
