// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.index;

import dev.earmark.processor.round.Output;
import java.util.ArrayList;
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
        var previous = new PreviousOutput(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var services = output.read(ServiceFile.PATH);
        if (services.isPresent()) {
            for (var provider : ServiceFile.providers(services.get())) {
                var manifest = output.read(Manifest.path(provider));
                if (manifest.isPresent()) {
                    previous.indexes.add(provider);
                    previous.listeners.addAll(Manifest.listeners(manifest.get()));
                } else {
                    previous.foreign.add(provider);
                }
            }
        }
        return previous;
    }
}
