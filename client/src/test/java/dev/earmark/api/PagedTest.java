// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class PagedTest {

    private final List<Integer> fetched = new ArrayList<>();

    @Test
    void fetchesAPageWhenItsFirstItemIsNeeded() {
        var items = paged(number -> new Page<>(List.of(number * 10, number * 10 + 1), number, 3))
                .iterator();
        assertThat(fetched).isEmpty();
        items.next();
        items.next();
        assertThat(fetched).containsExactly(1);
        assertThat(items.next()).isEqualTo(20);
        assertThat(fetched).containsExactly(1, 2);
    }

    @Test
    void endsWithTheLastPageThatThePlatformNames() {
        assertThat(paged(number -> new Page<>(List.of(number), number, 3)).toList())
                .containsExactly(1, 2, 3);
        assertThat(fetched).containsExactly(1, 2, 3);
    }

    @Test
    void endsWithAnEmptyPageWhereThePlatformNamesNone() {
        assertThat(paged(number -> new Page<>(number < 3 ? List.of(number) : List.of(), number, null))
                        .toList())
                .containsExactly(1, 2);
    }

    @Test
    void endsWhenThePlatformRepeatsAPage() {
        assertThat(paged(number -> new Page<>(List.of(7), number, null)).toList())
                .containsExactly(7);
    }

    @Test
    void startsAnewEachTime() {
        var paged = paged(number -> new Page<>(List.of(number), number, 1));
        assertThat(paged.toList()).isEqualTo(paged.toList()).containsExactly(1);
        assertThat(fetched).containsExactly(1, 1);
    }

    @Test
    void hasNoNextItemAtTheEnd() {
        var items = paged(number -> new Page<>(List.of(), number, 0)).iterator();
        assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void asksThePlatformForNumberedPages() throws IOException {
        try (var platform = new StubPlatform()) {
            platform.answer(200, page(1, "us_env_1")).answer(200, page(2, "us_env_2"));
            assertThat(platform.client().environments().list())
                    .extracting(Environment::id)
                    .containsExactly("us_env_1", "us_env_2");
            assertThat(platform.asked)
                    .extracting(StubPlatform.Asked::uri)
                    .containsExactly(
                            "/v1/environments?pageSize=100&pageNumber=1", "/v1/environments?pageSize=100&pageNumber=2");
        }
    }

    private static String page(int number, String id) {
        return """
                {"pagination":{"currentPage":%d,"pageCount":2,"totalCount":2},"data":[{"id":"%s","name":"E","isProd":true}]}""".formatted(number, id);
    }

    private Paged<Integer> paged(IntFunction<Page<Integer>> pages) {
        return new Paged<>(number -> {
            fetched.add(number);
            return pages.apply(number);
        });
    }
}
