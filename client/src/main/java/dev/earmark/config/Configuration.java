// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The settings of this process, each from the first place that has it: values set in code, system properties, the
 * environment, {@code .env.<profile>}, {@code .env}. An empty or blank value counts as not set.
 *
 * <p>Immutable: what was read at the start stays. Safe for use by several threads. It never prints a value.
 */
public final class Configuration {

    private static final String CODE = "code";
    private static final String PROFILE = "EARMARK_PROFILE";
    private static final Pattern PROFILE_NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]*");

    private final List<Layer> layers;
    private final List<String> warnings;
    private final @Nullable String profile;
    private final ApiUrl apiUrl;

    private Configuration(List<Layer> layers, @Nullable String profile, List<String> fileWarnings) {
        this.layers = List.copyOf(layers);
        this.profile = profile;
        this.apiUrl = find("FLATFILE_API_URL")
                .or(() -> find("AGENT_INTERNAL_URL"))
                .map(setting -> ApiUrl.parse(setting.value()))
                .orElse(ApiUrl.DEFAULT);
        var all = new LinkedHashSet<>(fileWarnings);
        all.addAll(typos());
        this.warnings = List.copyOf(all);
        Stream.concat(KnownSettings.NAMES.stream(), Stream.of(KnownSettings.WEBHOOK_URL))
                .forEach(name -> find(name).ifPresent(it -> Placeholders.refuse(it, apiUrl.isLoopback())));
    }

    /**
     * Reads the settings of this process, with {@code .env} files from the working directory.
     *
     * @return the settings
     * @throws ConfigurationException when a file is malformed, the API address is not one, or a value is still the
     *     documentation's placeholder
     */
    public static Configuration load() {
        return builder().load();
    }

    /**
     * Takes exactly these settings and reads nothing else, for tests and for programs with settings of their own.
     *
     * @param settings values by name
     * @return the settings
     * @throws ConfigurationException when the API address is not one, or a value is still the documentation's
     *     placeholder
     */
    public static Configuration of(Map<String, String> settings) {
        var only = new Layer(CODE, Map.copyOf(settings));
        return new Configuration(List.of(only), only.get(PROFILE), List.of());
    }

    /**
     * Starts to say where to read from.
     *
     * @return a builder that reads what {@link #load()} reads unless told otherwise
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * These settings with one more, given in code, that goes before all others.
     *
     * @param name the setting's name
     * @param value its value
     * @return new settings
     * @throws ConfigurationException when the value is still the documentation's placeholder
     */
    public Configuration with(String name, String value) {
        var all = new ArrayList<Layer>();
        all.add(new Layer(CODE, Map.of(name, value)));
        all.addAll(layers);
        return new Configuration(all, profile, warnings);
    }

    /**
     * Looks a setting up.
     *
     * @param name its name; the user's own names, such as {@code WEBHOOK_URL}, are as good as Flatfile's
     * @return the setting with the place it came from; empty where no place has a value for it
     */
    public Optional<Setting> find(String name) {
        for (Layer layer : layers) {
            String value = layer.get(name);
            if (value != null) {
                return Optional.of(new Setting(name, value, layer.source()));
            }
        }
        return Optional.empty();
    }

    /**
     * Looks a setting's value up.
     *
     * @param name its name
     * @return the value; empty where no place has one
     */
    public Optional<String> get(String name) {
        return find(name).map(Setting::value);
    }

    /**
     * The profile in use.
     *
     * @return its name; empty where none was chosen
     */
    public Optional<String> profile() {
        return Optional.ofNullable(profile);
    }

    /**
     * The address of the API: {@code FLATFILE_API_URL}, else {@code AGENT_INTERNAL_URL}, else Flatfile's own.
     *
     * @return the address
     */
    public ApiUrl apiUrl() {
        return apiUrl;
    }

    /**
     * Which settings have a value, and where it came from, for the log at start: the known ones, then those of your own
     * that were set in code or stand in a {@code .env} file.
     *
     * @return a line for each, such as {@code FLATFILE_API_KEY (.env)}; never a value
     */
    public List<String> describe() {
        var own = new TreeSet<String>();
        layers.stream()
                .filter(Layer::isOurs)
                .forEach(layer -> own.addAll(layer.values().keySet()));
        KnownSettings.NAMES.forEach(own::remove);
        return Stream.concat(KnownSettings.NAMES.stream(), own.stream())
                .flatMap(name -> find(name).stream())
                .map(Setting::origin)
                .toList();
    }

    /**
     * What does not stop the start but is probably not meant: names close to a known one, {@code .env} files that
     * others on this machine may read.
     *
     * @return a sentence for each; never a value
     */
    public List<String> warnings() {
        return warnings;
    }

    private List<String> typos() {
        var found = new ArrayList<String>();
        for (Layer layer : layers) {
            for (String name : new TreeSet<>(layer.values().keySet())) {
                KnownSettings.meantBy(name)
                        .ifPresent(
                                meant -> found.add("%s (%s) is not a setting of Earmark or Flatfile. Did you mean %s?"
                                        .formatted(name, layer.source(), meant)));
            }
        }
        return found;
    }

    /** Says which settings there are; see {@link #describe()}. */
    @Override
    public String toString() {
        return "Configuration" + describe();
    }

    private record Layer(String source, Map<String, String> values) {

        /** Written for this program, unlike those of the process, which hold much else. */
        boolean isOurs() {
            return source.equals(CODE) || source.startsWith(".env");
        }

        @Nullable
        String get(String name) {
            String value = values.get(name);
            return value == null || value.isBlank() ? null : value.strip();
        }
    }

    /** Says where settings are read from. Not safe for use by several threads. */
    public static final class Builder {

        private final Map<String, String> set = new LinkedHashMap<>();
        private Path directory = Path.of("");
        private @Nullable String profile;
        private Map<String, String> environment = System.getenv();
        private Map<String, String> systemProperties = systemProperties();

        private Builder() {}

        /**
         * Sets a value in code, before all other places.
         *
         * @param name the setting's name
         * @param value its value
         * @return this builder
         */
        public Builder set(String name, String value) {
            set.put(name, value);
            return this;
        }

        /**
         * Chooses the profile, instead of {@code EARMARK_PROFILE}: {@code .env.<profile>} is read before {@code .env}.
         *
         * @param name the profile's name; {@code prod} and {@code production}, {@code dev} and {@code development} mark
         *     the two kinds that must not be mixed, any other is neutral
         * @return this builder
         */
        public Builder profile(String name) {
            this.profile = name;
            return this;
        }

        /**
         * Chooses the directory that holds the {@code .env} files, instead of the working directory.
         *
         * @param path the directory
         * @return this builder
         */
        public Builder directory(Path path) {
            this.directory = path;
            return this;
        }

        Builder environment(Map<String, String> values) {
            this.environment = values;
            return this;
        }

        Builder systemProperties(Map<String, String> values) {
            this.systemProperties = values;
            return this;
        }

        /**
         * Reads the settings.
         *
         * @return the settings
         * @throws ConfigurationException when a file is malformed, the API address is not one, or a value is still the
         *     documentation's placeholder
         */
        public Configuration load() {
            var warnings = new ArrayList<String>();
            var layers = new ArrayList<>(List.of(
                    new Layer(CODE, Map.copyOf(set)),
                    new Layer("system property", systemProperties),
                    new Layer("environment", environment)));
            Layer common = file(".env", warnings);
            String chosen = profile != null ? profile : chosenIn(layers, common);
            if (chosen != null) {
                if (!PROFILE_NAME.matcher(chosen).matches()) {
                    throw new ConfigurationException("The profile \"" + chosen
                            + "\" is not a name of letters, digits, dots, dashes and underscores.");
                }
                layers.add(file(".env." + chosen, warnings));
            }
            layers.add(common);
            return new Configuration(layers, chosen, warnings);
        }

        private static @Nullable String chosenIn(List<Layer> layers, Layer common) {
            for (Layer layer : layers) {
                String name = layer.get(PROFILE);
                if (name != null) {
                    return name;
                }
            }
            return common.get(PROFILE);
        }

        private Layer file(String name, List<String> warnings) {
            var file = new DotenvFile(directory, name);
            if (file.isReadableByOthers()) {
                warnings.add("%s can be read by every user of this machine. Run: chmod 600 %s".formatted(name, name));
            }
            return new Layer(name, file.read());
        }

        private static Map<String, String> systemProperties() {
            var copy = new LinkedHashMap<String, String>();
            var properties = System.getProperties();
            properties.stringPropertyNames().forEach(name -> copy.put(name, properties.getProperty(name)));
            return copy;
        }
    }
}
