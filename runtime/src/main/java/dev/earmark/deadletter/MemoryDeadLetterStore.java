// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.deadletter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Letters that do not outlive the process. */
final class MemoryDeadLetterStore implements DeadLetterStore {

    private final Map<String, DeadLetter> letters = new LinkedHashMap<>();

    @Override
    public synchronized void add(DeadLetter letter) {
        letters.remove(letter.id());
        letters.put(letter.id(), letter);
    }

    @Override
    public synchronized boolean remove(String id) {
        return letters.remove(id) != null;
    }

    @Override
    public void forEach(Consumer<? super DeadLetter> reader) {
        copy().forEach(reader);
    }

    private synchronized List<DeadLetter> copy() {
        return List.copyOf(letters.values());
    }
}
