// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Virtual threads where the JDK has them (21 and later). The classes are compiled for 17, so the one method that makes
 * them is looked up by a handle: the only reflective call of the runtime.
 */
final class VirtualThreads {

    private VirtualThreads() {}

    static Optional<ExecutorService> executor() {
        try {
            var factory = MethodHandles.publicLookup()
                    .findStatic(
                            Executors.class,
                            "newVirtualThreadPerTaskExecutor",
                            MethodType.methodType(ExecutorService.class));
            return Optional.of((ExecutorService) factory.invokeExact());
        } catch (NoSuchMethodException | IllegalAccessException olderJdk) {
            return Optional.empty();
        } catch (Throwable failure) {
            throw new IllegalStateException("The JDK refused to make virtual threads.", failure);
        }
    }
}
