// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.junit;

import dev.earmark.runtime.Earmark;
import dev.earmark.runtime.EarmarkBuilder;
import dev.earmark.testkit.LocalFlatfile;
import dev.earmark.testkit.WebhookReceiver;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Runs listeners on Local Flatfile, anew for each test, and ends both after it.
 *
 * <pre>{@code
 * @RegisterExtension
 * final EarmarkExtension earmark = EarmarkExtension.of(DeliveryListener.class);
 *
 * @Test
 * void deliversTheJob(LocalFlatfile flatfile, HandledEvents handled) throws Exception {
 *     flatfile.jobs().create("workbook:submit");
 *     assertThat(handled.await("job:ready").succeeded()).isTrue();
 * }
 * }</pre>
 *
 * <p>Test methods, and methods that run before and after each of them, may take a {@link LocalFlatfile}, a
 * {@link WebhookReceiver}, the {@link HandledEvents} and the started {@link Earmark} as parameters. A listener that cannot
 * start fails the test with the reason. Tests may run in parallel.
 */
public final class EarmarkExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(EarmarkExtension.class);
    private static final Set<Class<?>> PARAMETERS =
            Set.of(LocalFlatfile.class, WebhookReceiver.class, HandledEvents.class, Earmark.class);

    private final Consumer<EarmarkBuilder> setup;

    private EarmarkExtension(Consumer<EarmarkBuilder> setup) {
        this.setup = setup;
    }

    /**
     * Runs listeners that have a no-argument constructor.
     *
     * @param listeners the listener classes; each test gets new instances
     * @return the extension, for a field annotated {@code @RegisterExtension}
     */
    public static EarmarkExtension of(Class<?>... listeners) {
        var classes = listeners.clone();
        return with(builder -> {
            for (var listener : classes) {
                builder.listener(listener);
            }
        });
    }

    /**
     * Runs whatever a builder is given.
     *
     * @param setup called before each test with a builder that is configured for Local Flatfile; adds the listeners, and
     *     may change any setting
     * @return the extension, for a field annotated {@code @RegisterExtension}
     */
    public static EarmarkExtension with(Consumer<EarmarkBuilder> setup) {
        return new EarmarkExtension(Objects.requireNonNull(setup));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        context.getStore(NAMESPACE).put(this, Session.open(setup));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var session = context.getStore(NAMESPACE).remove(this, Session.class);
        if (session != null) {
            session.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return PARAMETERS.contains(parameter.getParameter().getType())
                && context.getStore(NAMESPACE).get(this) != null;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var session = Objects.requireNonNull(context.getStore(NAMESPACE).get(this, Session.class));
        return session.part(parameter.getParameter().getType()).orElseThrow();
    }
}
