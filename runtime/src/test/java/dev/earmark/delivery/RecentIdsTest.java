// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentIdsTest {

    @Test
    void remembersUpToItsCapacityAndForgetsTheOldestFirst() {
        var ids = new RecentIds(2);

        assertThat(ids.add("a")).isTrue();
        assertThat(ids.add("b")).isTrue();
        assertThat(ids.add("a")).isFalse();
        assertThat(ids.add("c")).isTrue();
        assertThat(ids.add("b")).isFalse();
        assertThat(ids.add("a")).isTrue();
    }
}
