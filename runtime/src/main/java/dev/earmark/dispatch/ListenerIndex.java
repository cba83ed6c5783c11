// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import java.util.List;

/**
 * The listeners of one module or jar. The annotation processor writes one implementation and registers it as a
 * service; a named module provides it with the line that the compiler asks for.
 */
public interface ListenerIndex {

    /**
     * The version of the processor that wrote this index.
     *
     * @return such as {@code 0.1.0}
     */
    String version();

    /**
     * The listeners that can be run, by class name.
     *
     * @return one description for each concrete listener class
     */
    List<ListenerDescription<?>> listeners();
}
