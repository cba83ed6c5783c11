// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ListedSecretsTest {

    private static final SecretScope SCOPE = SecretScope.environment("us_env_1");

    private final Map<String, SecretValue> stored = new HashMap<>();
    private final AtomicLong clock = new AtomicLong();
    private final AtomicInteger lists = new AtomicInteger();
    private final SecretResolver secrets = new ListedSecrets("a test", this::list, clock::get);
    private SecretException failure;

    @Test
    void seesANewValueWithinTheTimeToLiveThoughNoEventTellsOfIt() {
        stored.put("A", SecretValue.of("old"));
        assertThat(secrets.resolve("A", SCOPE)).contains(SecretValue.of("old"));
        stored.put("A", SecretValue.of("new"));
        clock.addAndGet(Duration.ofSeconds(30).toNanos());
        assertThat(secrets.resolve("A", SCOPE)).contains(SecretValue.of("old"));
        clock.addAndGet(1);
        assertThat(secrets.resolve("A", SCOPE)).contains(SecretValue.of("new"));
    }

    @Test
    void seesANewValueAtOnceWhenToldToForget() {
        stored.put("A", SecretValue.of("old"));
        secrets.resolve("A", SCOPE);
        stored.put("A", SecretValue.of("new"));
        secrets.forgetAll();
        assertThat(secrets.resolve("A", SCOPE)).contains(SecretValue.of("new"));
        stored.put("A", SecretValue.of("newer"));
        secrets.forget(SCOPE);
        assertThat(secrets.resolve("A", SCOPE)).contains(SecretValue.of("newer"));
    }

    @Test
    void asksAgainAfterAFailureAndNamesTheSecretInIt() {
        failure = new SecretException.Forbidden("*", "May not.");
        assertThatThrownBy(() -> secrets.resolve("A", SCOPE))
                .isInstanceOfSatisfying(
                        SecretException.Forbidden.class,
                        refused -> assertThat(refused.name()).isEqualTo("A"))
                .hasMessage("The secret \"A\" cannot be looked up. May not.");
        failure = new SecretException.Unreachable("*", "No answer.");
        assertThatThrownBy(() -> secrets.resolve("A", SCOPE)).isInstanceOf(SecretException.Unreachable.class);
        failure = null;
        stored.put("A", SecretValue.of("value"));
        assertThat(secrets.resolve("A", SCOPE)).isPresent();
        assertThat(lists).hasValue(3);
    }

    @Test
    void letsOnlyAMissingSecretFallThroughToTheNextResolver() {
        var chain = secrets.orElse(new Fallback());
        assertThat(chain.resolve("A", SCOPE)).contains(SecretValue.of("fallback"));
        failure = new SecretException.Missing("*", "No such scope.");
        secrets.forgetAll();
        assertThat(chain.resolve("A", SCOPE)).contains(SecretValue.of("fallback"));
        failure = new SecretException.Unreachable("*", "No answer.");
        secrets.forgetAll();
        assertThatThrownBy(() -> chain.resolve("A", SCOPE)).isInstanceOf(SecretException.Unreachable.class);
    }

    @Test
    void aChainTellsItsSteps() {
        var chain = secrets.orElse(new Fallback()).orElse(new Fallback());
        assertThat(chain.steps())
                .extracting(SecretResolver::description)
                .containsExactly("a test", "a fallback", "a fallback");
        assertThat(new SecretMask().watch(chain).steps())
                .extracting(SecretResolver::description)
                .containsExactly("a test", "a fallback", "a fallback");
        assertThat(chain.description()).isEqualTo("a test, then a fallback, then a fallback");
    }

    private Map<String, SecretValue> list(SecretScope scope) {
        lists.incrementAndGet();
        if (failure != null) {
            throw failure;
        }
        return Map.copyOf(stored);
    }

    private record Fallback() implements SecretResolver {

        @Override
        public Optional<SecretValue> resolve(String name, SecretScope scope) {
            return Optional.of(SecretValue.of("fallback"));
        }

        @Override
        public String description() {
            return "a fallback";
        }
    }
}
