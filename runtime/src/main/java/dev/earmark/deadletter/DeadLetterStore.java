// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.deadletter;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Where dead letters are kept. Thread-safe. Every method may throw a {@link DeadLetterException} when the store cannot be
 * read or written.
 */
public interface DeadLetterStore {

    /**
     * Keeps a letter; one with the same id is replaced. When it returns, the letter survives the end of the process.
     *
     * @param letter the letter
     */
    void add(DeadLetter letter);

    /**
     * Forgets a letter.
     *
     * @param id its id
     * @return false when there is none
     */
    boolean remove(String id);

    /**
     * Calls back for each letter, the oldest first.
     *
     * @param reader gets the letters; what it throws ends the reading and is passed on
     */
    void forEach(Consumer<? super DeadLetter> reader);

    /**
     * Keeps letters in a file of JSON lines, {@code dead-letters.jsonl}, each on the disk when {@link #add} returns. A file
     * that has grown to 10 MB is set aside under a number and a new one begun; one without letters left is deleted.
     *
     * @param directory holds the files; made when first needed
     * @return the store
     */
    static DeadLetterStore files(Path directory) {
        return new FileDeadLetterStore(directory, 10_000_000);
    }

    /**
     * Keeps letters in memory, for tests.
     *
     * @return the store
     */
    static DeadLetterStore inMemory() {
        return new MemoryDeadLetterStore();
    }
}
