// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A list that the platform hands out page by page. Going through it fetches a page when its first item is needed; each
 * way through starts anew. A page that cannot be fetched ends the way through with the {@link FlatfileException} of
 * that call.
 *
 * @param <T> the kind of item
 */
public final class Paged<T> implements Iterable<T> {

    private final IntFunction<Page<T>> pages;

    Paged(IntFunction<Page<T>> pages) {
        this.pages = pages;
    }

    /**
     * Fetches one page.
     *
     * @param number which, from 1
     * @return the page; without items after the last
     */
    public Page<T> page(int number) {
        return pages.apply(number);
    }

    /**
     * All items, fetched as needed.
     *
     * @return a sequential stream
     */
    public Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /**
     * All items, fetched now.
     *
     * @return a list
     */
    public List<T> toList() {
        return stream().toList();
    }

    @Override
    public Iterator<T> iterator() {
        return new Walk();
    }

    private final class Walk implements Iterator<T> {

        private @Nullable Page<T> page;
        private int next;

        @Override
        public boolean hasNext() {
            Page<T> current = page;
            while (current == null || (next == current.items().size() && !isLast(current))) {
                Page<T> following = pages.apply(current == null ? 1 : current.number() + 1);
                // A platform that repeats a page instead of ending would go on for ever.
                boolean repeated = current != null && current.items().equals(following.items());
                current = repeated ? new Page<>(List.of(), following.number(), null) : following;
                page = current;
                next = 0;
            }
            return next < current.items().size();
        }

        @Override
        public T next() {
            if (!hasNext() || page == null) {
                throw new NoSuchElementException();
            }
            return page.items().get(next++);
        }

        private boolean isLast(Page<T> current) {
            Integer count = current.pageCount();
            return current.items().isEmpty() || (count != null && current.number() >= count);
        }
    }
}
