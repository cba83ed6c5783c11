// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubscriptionsTest {

    private static final String TOKEN = "stream-token-not-real";

    private StubPlatform platform;
    private Subscriptions subscriptions;

    @BeforeEach
    void start() throws IOException {
        platform = new StubPlatform();
        subscriptions = platform.client().subscriptions();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void opensAStreamOfAScope() {
        platform.answer(200, """
                {"data":{"accountId":"us_acc_1","subscribeKey":"sub-c-1","ttl":15,"token":"%s"}}
                """.formatted(TOKEN));

        var subscription = subscriptions.open("us_env_1");

        assertThat(platform.onlyAsked().uri()).isEqualTo("/v1/subscription?scope=us_env_1");
        assertThat(subscription.accountId()).isEqualTo("us_acc_1");
        assertThat(subscription.subscribeKey()).isEqualTo("sub-c-1");
        assertThat(subscription.ttl()).isEqualTo(Duration.ofMinutes(15));
        assertThat(subscription.token().reveal()).isEqualTo(TOKEN);
        assertThat(subscription.serverTime()).isNotNull();
        assertThat(subscription.toString()).doesNotContain(TOKEN);
    }

    @Test
    void takesALifeOfLessThanAMinuteAndAnAddressWhereItIsTold() {
        platform.answer(200, """
                {"data":{"accountId":"a","subscribeKey":"s","ttl":0.05,"token":"t","origin":"http://127.0.0.1:8787"}}
                """);

        var subscription = subscriptions.open("us_env_1");

        assertThat(subscription.ttl()).isEqualTo(Duration.ofSeconds(3));
        assertThat(subscription.origin()).hasToString("http://127.0.0.1:8787");
    }

    @Test
    void takesTheUsualLifeWhereNoneIsTold() {
        platform.answer(200, """
                {"data":{"accountId":"a","subscribeKey":"s","ttl":0,"token":"t"}}
                """);
        assertThat(subscriptions.open("us_env_1").ttl()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void saysWhatTheReplyLacks() {
        platform.answer(200, """
                {"data":{"accountId":"a","subscribeKey":"s"}}
                """);
        assertThatThrownBy(() -> subscriptions.open("us_env_1"))
                .isInstanceOf(MalformedReplyException.class)
                .hasMessageContaining("its member \"token\" is missing");
    }
}
