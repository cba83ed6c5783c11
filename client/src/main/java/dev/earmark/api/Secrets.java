// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import dev.earmark.secret.SecretResolver;
import dev.earmark.secret.SecretScope;
import dev.earmark.secret.SecretValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The secrets that the platform keeps. */
public final class Secrets {

    private final Transport transport;

    Secrets(Transport transport) {
        this.transport = transport;
    }

    /**
     * The secrets that hold in a scope, each name once: those of the environment, replaced by what the space or the
     * actor has under the same name.
     *
     * @param scope the scope
     * @return all of them
     * @throws FlatfileException when the call fails
     */
    public List<StoredSecret> list(SecretScope scope) {
        Call call = Call.get("secrets")
                .with("environmentId", scope.environmentId())
                .with("spaceId", scope.spaceId())
                .with("actorId", scope.actorId());
        List<StoredSecret> listed = Members.list(transport.send(call), StoredSecret::read);
        listed.forEach(secret -> transport.mask().add(secret.value()));
        return listed;
    }

    /**
     * These secrets as a resolver, which remembers what it found for 30 seconds; see
     * {@link SecretResolver#remembering}.
     *
     * @return a new resolver with a memory of its own
     */
    public SecretResolver resolver() {
        return SecretResolver.remembering("Flatfile's secrets", new FlatfileSecretLister(this));
    }

    /**
     * Makes a secret, or gives the one of that name and scope a new value.
     *
     * @param name its name, 1 to 1024 characters
     * @param value its value, 1 to 1024 characters
     * @param scope whose secret it is
     * @throws FlatfileException when the call fails
     */
    public void upsert(String name, SecretValue value, SecretScope scope) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", name);
        json.put("value", transport.mask().add(value).reveal());
        put(json, "environmentId", scope.environmentId());
        put(json, "spaceId", scope.spaceId());
        put(json, "actorId", scope.actorId());
        transport.send(Call.post("secrets").body(json).idempotent().secretive());
    }

    /**
     * Deletes a secret.
     *
     * @param id its id
     * @throws FlatfileException when the call fails
     */
    public void delete(String id) {
        transport.send(Call.delete("secrets", id));
    }

    private static void put(Map<String, Object> json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
