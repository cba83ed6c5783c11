// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.soak;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * What a process took in the last quarter of its events beside the third one, by the medians of their samples. Ids are
 * remembered on purpose, up to a bound; a short run, which has not got there, may grow by what they take.
 *
 * @param kilobytes by how much the heap grew
 * @param allowed how much of that the remembered ids explain, and noise
 * @param threads by how many threads it grew
 */
record Growth(long kilobytes, long allowed, long threads) {

    private static final int FEWEST_SAMPLES = 12;
    private static final int REMEMBERED_IDS = 160_000;
    private static final int BYTES_PER_ID = 250;
    private static final int NOISE_KILOBYTES = 2_048;
    /** An idle thread is kept for a while. */
    private static final int NOISE_THREADS = 2;

    static Growth of(List<Sample> samples) {
        if (samples.size() < FEWEST_SAMPLES) {
            throw new IllegalArgumentException("There are " + samples.size() + " samples, and at least "
                    + FEWEST_SAMPLES + " are needed; see proofs/target/logs.");
        }
        int size = samples.size();
        List<Sample> third = samples.subList(size / 2, size * 3 / 4);
        List<Sample> last = samples.subList(size * 3 / 4, size);
        long remembered = median(last, Growth::remembered) - median(third, Growth::remembered);
        var growth = new Growth(
                median(last, Sample::heapKilobytes) - median(third, Sample::heapKilobytes),
                remembered * BYTES_PER_ID / 1_024 + NOISE_KILOBYTES,
                median(last, Sample::threads) - median(third, Sample::threads));
        System.out.printf(
                "from the third quarter of the events to the last: heap %+d kB (at most %d), threads %+d (at most %d)%n",
                growth.kilobytes, growth.allowed, growth.threads, NOISE_THREADS);
        return growth;
    }

    boolean isNone() {
        return kilobytes <= allowed && threads <= NOISE_THREADS;
    }

    private static long remembered(Sample sample) {
        return Math.min(sample.events(), REMEMBERED_IDS);
    }

    private static long median(List<Sample> samples, ToLongFunction<Sample> of) {
        long[] sorted = samples.stream().mapToLong(of).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
