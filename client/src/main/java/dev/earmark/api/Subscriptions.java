// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

/** The rights to read streams of events. */
public final class Subscriptions {

    private final Transport transport;

    Subscriptions(Transport transport) {
        this.transport = transport;
    }

    /**
     * Asks for the right to read the events of an environment or a space.
     *
     * @param scope the id of the environment or the space
     * @return the right, for a while
     * @throws FlatfileException when the call fails
     */
    public Subscription open(String scope) {
        var subscription =
                Subscription.read(transport.send(Call.get("subscription").with("scope", scope)));
        transport.mask().add(subscription.token());
        return subscription;
    }
}
