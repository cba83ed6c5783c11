// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.HeardLog;
import dev.earmark.OrderKey;
import dev.earmark.event.Event;
import dev.earmark.log.ProblemLog;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderKeysTest {

    private static final Event FULL = Event.parse("""
        {"id": "us_evt_1", "topic": "job:ready", "context": {"environmentId": "us_env_1", "spaceId": "us_sp_1",
         "workbookId": "us_wb_1", "sheetId": "us_sh_1", "jobId": "us_jb_1"}}
        """);
    private static final Event SPACE_ONLY = Event.parse("""
        {"id": "us_evt_2", "topic": "space:created", "context": {"spaceId": "us_sp_1"}}
        """);
    private static final Event BARE = Event.parse("{\"id\": \"us_evt_3\", \"topic\": \"space:created\"}");

    @ParameterizedTest
    @CsvSource({"SPACE, us_sp_1", "WORKBOOK, us_wb_1", "SHEET, us_sh_1", "JOB, us_jb_1"})
    void aKeyIsAnIdAndWhereThatIsMissingAWiderOne(OrderKey order, String id) {
        assertThat(key(order, FULL)).isEqualTo(id);
        assertThat(key(order, SPACE_ONLY)).isEqualTo("us_sp_1");
        assertThat(key(order, BARE)).isEqualTo("");
    }

    @Test
    void withoutOrderEachEventHasAKeyOfItsOwn() {
        assertThat(key(OrderKey.NONE, FULL)).isNotEqualTo(key(OrderKey.NONE, FULL));
    }

    @Test
    void theUsersKeyHoldsForHandlersThatDeclareNone() {
        assertThat(key(Event::topic, null, FULL)).isEqualTo("job:ready");
        assertThat(key(Event::topic, OrderKey.SPACE, FULL)).isEqualTo("us_sp_1");
        assertThat(key(event -> null, null, FULL)).isNotEqualTo(key(event -> null, null, FULL));
    }

    @Test
    void aUsersKeyThatFailsLeavesTheSpace() {
        var heard = HeardLog.during(() -> assertThat(key(
                        event -> {
                            throw new IllegalStateException("a bug");
                        },
                        null,
                        FULL))
                .isEqualTo("us_sp_1"));
        assertThat(heard.get(0)).contains("The orderBy function failed for event us_evt_1");
    }

    private static Object key(OrderKey order, Event event) {
        return key(null, order, event);
    }

    private static Object key(Function<Event, ?> chosen, OrderKey order, Event event) {
        var handlers = new Lambdas()
                .on("**", "handler", policy -> order == null ? policy : policy.ordered(order), (one, context) -> {});
        var keys = new OrderKeys(chosen, ProblemLog.of(OrderKeysTest.class, text -> text));
        return keys.group(event, handlers.table().routes()).keySet().iterator().next();
    }
}
