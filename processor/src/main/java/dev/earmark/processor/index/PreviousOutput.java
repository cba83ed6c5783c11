// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.index;

import dev.earmark.processor.round.Output;
import java.util.List;

/**
 * What an earlier compilation left, of which this one may see only a part of the sources.
 *
 * @param indexes its indexes
 * @param foreign other providers in its service file, which are not ours to drop
 * @param listeners the binary names of its listeners
 */
record PreviousOutput(List<String> indexes, List<String> foreign, List<String> listeners) {

    static PreviousOutput none() {
        return new PreviousOutput(List.of(), List.of(), List.of());
    }

    static PreviousOutput read(Output output) {
        var providers =
                output.read(ServiceFile.PATH).map(ServiceFile::providers).orElse(List.of());
        var ours = providers.stream()
                .filter(name -> output.read(Manifest.path(name)).isPresent())
                .toList();
        var foreign = providers.stream().filter(name -> !ours.contains(name)).toList();
        var listeners = ours.stream()
                .flatMap(name -> output.read(Manifest.path(name)).stream())
                .flatMap(manifest -> Manifest.listeners(manifest).stream())
                .toList();
        return new PreviousOutput(ours, foreign, listeners);
    }
}
