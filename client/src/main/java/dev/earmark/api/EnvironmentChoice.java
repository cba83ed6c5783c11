// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import dev.earmark.auth.Stage;
import dev.earmark.config.Configuration;
import dev.earmark.config.ConfigurationException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The environment that a process works in, after the check that development and production are not mixed.
 *
 * @param environmentId the environment
 * @param notes what the log should say about the choice
 * @param warnings what was found odd but is no reason to stop
 */
public record EnvironmentChoice(String environmentId, List<String> notes, List<String> warnings) {

    private static final String ID = "FLATFILE_ENVIRONMENT_ID";
    private static final int SHOWN = 20;

    /** Keeps copies of the lists. */
    public EnvironmentChoice {
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
    }

    /**
     * Takes {@code FLATFILE_ENVIRONMENT_ID}, or else the only environment that the credential can see, and holds
     * against each other what the key, the environment and the profile say about development and production. What the
     * prefixes tell is checked without a call; the platform is asked only where one side is known and the environment
     * is not.
     *
     * @param client the client to ask with
     * @param configuration the settings
     * @return the choice
     * @throws ConfigurationException when there is no single environment to choose, or development and production are
     *     mixed without {@code EARMARK_ALLOW_MIXED_STAGES=true}
     * @throws FlatfileException when the platform has to be asked and the call fails
     */
    public static EnvironmentChoice make(FlatfileClient client, Configuration configuration) {
        var stages = new StageCheck(configuration);
        client.keyStage()
                .ifPresent(stage ->
                        stages.add("the key from " + client.credentials().origin(), stage));
        configuration
                .profile()
                .ifPresent(name -> Stage.ofProfile(name).ifPresent(stage -> stages.add("the profile " + name, stage)));
        return configuration
                .find(ID)
                .map(setting -> checked(client, setting.value(), stages))
                .orElseGet(() -> only(client, stages));
    }

    private static EnvironmentChoice checked(FlatfileClient client, String id, StageCheck stages) {
        Optional<Stage> byPrefix = Stage.ofEnvironmentId(id);
        byPrefix.ifPresent(stage -> stages.add(described(id), stage));
        List<String> warnings = stages.findings();
        if (byPrefix.isPresent() || stages.isEmpty()) {
            return new EnvironmentChoice(id, List.of(), warnings);
        }
        try {
            stages.add(described(id), stage(client.environments().get(id)));
            return new EnvironmentChoice(id, List.of(), stages.findings());
        } catch (ApiException hidden) {
            if (!hidden.isForbidden() && !hidden.isNotFound()) {
                throw hidden;
            }
            return new EnvironmentChoice(
                    id,
                    List.of(),
                    List.of("Whether %s is for production is unknown: the platform answered %d. Check %s."
                            .formatted(id, hidden.status(), ID)));
        }
    }

    private static EnvironmentChoice only(FlatfileClient client, StageCheck stages) {
        List<Environment> visible =
                client.environments().list().stream().limit(SHOWN + 1).toList();
        if (visible.size() != 1) {
            throw noSingle(visible);
        }
        Environment environment = visible.get(0);
        stages.add(
                described(environment.id()),
                Stage.ofEnvironmentId(environment.id()).orElse(stage(environment)));
        String note = "%s is not set. Using %s (%s), the only environment that the credential can see."
                .formatted(ID, environment.id(), environment.name());
        return new EnvironmentChoice(environment.id(), List.of(note), stages.findings());
    }

    private static ConfigurationException noSingle(List<Environment> visible) {
        if (visible.isEmpty()) {
            return new ConfigurationException(
                    ID + " is not set, and the credential can see no environment. Check the credential.");
        }
        String list = visible.stream()
                .limit(SHOWN)
                .map(it -> it.id() + " (" + it.name() + ")")
                .collect(Collectors.joining(", "));
        return new ConfigurationException(
                ("%s is not set, and the credential can see several environments. Set it to " + "one of: %s%s.")
                        .formatted(ID, list, visible.size() > SHOWN ? " and more" : ""));
    }

    private static String described(String id) {
        return "the environment " + id;
    }

    private static Stage stage(Environment environment) {
        return environment.isProd() ? Stage.PRODUCTION : Stage.DEVELOPMENT;
    }
}
