// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.runtime.EarmarkBuilder;
import dev.earmark.testkit.LocalFlatfile;
import dev.earmark.testkit.junit.EarmarkExtension;
import dev.earmark.testkit.junit.HandledEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Runs what the guide shows. */
class GuideTest {

    private static final String ORDERS = """
            {"topic":"commit:created","domain":"sheet","namespaces":["space:orders"],
             "context":{"commitId":"us_vr_1234","sheetSlug":"returns"}}""";

    private final Outbox outbox = new Outbox();
    private final Outbox audit = new Outbox();

    @RegisterExtension
    final EarmarkExtension extension = EarmarkExtension.with(builder -> withAudit(builder)
            .listener(new OrderListener(outbox))
            .listener(new WelcomeListener(outbox))
            .listener(DedupeListener.class));

    private EarmarkBuilder withAudit(EarmarkBuilder builder) {
        return builder.handlers(root -> root.on("space:*", (event, context) -> audit.send(event.topic())));
    }

    @Test
    void aHandlerTakesWhatItNeeds(LocalFlatfile flatfile) throws Exception {
        flatfile.publish("{\"topic\":\"space:created\",\"domain\":\"space\",\"context\":{\"spaceId\":\"us_sp_1234\"},"
                + "\"payload\":{\"name\":\"Orders\"}}");

        assertThat(outbox.next()).isEqualTo("The space Orders (us_sp_1234) is ready");
        assertThat(audit.next()).isEqualTo("space:created");
    }

    @Test
    void aFilterNamesWhatAnEventMustHold(LocalFlatfile flatfile) throws Exception {
        flatfile.publish(ORDERS.replace("returns", "prices"));
        flatfile.publish(ORDERS.replace("us_vr_1234", "us_vr_5678"));

        assertThat(outbox.next()).isEqualTo("Checked us_vr_5678");
    }

    @Test
    void aJobIsEndedByItsHandler(LocalFlatfile flatfile, HandledEvents handled) throws Exception {
        var job = flatfile.jobs().create("sheet:dedupe").path("id").stringValue();

        assertThat(handled.await("job:ready").succeeded()).isTrue();
        var ended = flatfile.jobs().get(job);
        assertThat(ended.path("status").stringValue()).isEqualTo("complete");
        assertThat(ended.path("outcome").path("message").stringValue()).isEqualTo("3 rows removed");
    }
}
