// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import dev.earmark.auth.Credentials;
import dev.earmark.auth.Stage;
import dev.earmark.auth.TokenSource;
import dev.earmark.config.ApiUrl;
import dev.earmark.config.Configuration;
import dev.earmark.secret.SecretMask;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Flatfile API. Without any code, address and credentials come from the settings of the process:
 *
 * <pre>{@code
 * List<Workbook> workbooks = FlatfileClient.create().workbooks().list();
 * }</pre>
 *
 * <p>A call ends with a result, or with a {@link FlatfileException}: {@link ApiException} when the platform refuses,
 * {@link ConnectionException} when it cannot be reached or is too slow, {@link MalformedReplyException} when its reply
 * makes no sense, {@link CallInterruptedException} when the calling thread is interrupted. Where the token cannot be
 * had, {@link dev.earmark.config.ConfigurationException} says why.
 *
 * <p>A call is repeated, up to 4 times in all, on connection errors and on the status 408, 429 and from 500, with a
 * growing wait or the one that the platform asks for. A call that would do something twice (making a space, a workbook,
 * an event, a job, a token; starting a job) is repeated only where the platform surely did not act on it.
 *
 * <p>Immutable and safe for use by several threads. It keeps connections open, but holds nothing that has to be closed.
 */
public final class FlatfileClient {

    private final ApiUrl apiUrl;
    private final Credentials credentials;
    private final Transport transport;
    private final CredentialExchange exchange;
    private final SecretMask mask;

    private FlatfileClient(ApiUrl apiUrl, Credentials credentials, Limits limits, Pace pace, SecretMask mask) {
        this.apiUrl = apiUrl;
        this.credentials = credentials;
        this.mask = mask;
        Channel channel = new RetryingChannel(new HttpChannel(apiUrl, limits, mask), limits.attempts(), pace, mask);
        this.exchange = new CredentialExchange(channel, limits, pace, mask);
        this.transport = new Transport(channel, TokenSource.of(credentials, exchange, pace::now), limits, pace, mask);
    }

    /**
     * A client with the settings of this process.
     *
     * @return the client
     * @throws dev.earmark.config.ConfigurationException when they name no credentials, or do not fit together
     */
    public static FlatfileClient create() {
        return builder().build();
    }

    /**
     * Starts to say what differs from {@link #create()}.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The address of the API.
     *
     * @return the address, ending in {@code /v1}
     */
    public ApiUrl apiUrl() {
        return apiUrl;
    }

    /**
     * The credentials in use.
     *
     * @return the credentials; their {@code toString} shows no secret
     */
    public Credentials credentials() {
        return credentials;
    }

    /**
     * Workbooks.
     *
     * @return their calls
     */
    public Workbooks workbooks() {
        return new Workbooks(transport);
    }

    /**
     * Sheets.
     *
     * @return their calls
     */
    public Sheets sheets() {
        return new Sheets(transport);
    }

    /**
     * Spaces.
     *
     * @return their calls
     */
    public Spaces spaces() {
        return new Spaces(transport);
    }

    /**
     * Environments.
     *
     * @return their calls
     */
    public Environments environments() {
        return new Environments(transport);
    }

    /**
     * Secrets.
     *
     * @return their calls
     */
    public Secrets secrets() {
        return new Secrets(transport);
    }

    /**
     * Events.
     *
     * @return their calls
     */
    public Events events() {
        return new Events(transport, apiUrl);
    }

    /**
     * Streams of events.
     *
     * @return their calls
     */
    public Subscriptions subscriptions() {
        return new Subscriptions(transport);
    }

    /**
     * Jobs.
     *
     * @return their calls
     */
    public Jobs jobs() {
        return new Jobs(transport);
    }

    /**
     * Access tokens and personal access tokens.
     *
     * @return their calls
     */
    public Auth auth() {
        return new Auth(transport, exchange);
    }

    /**
     * Hides in texts what this client knows to be secret: the tokens it sends and the secrets it reads and writes. What it
     * throws and logs has gone through it; it is here for texts of your own.
     *
     * @return the mask, which learns as the client is used
     */
    public SecretMask secretMask() {
        return mask;
    }

    /** What the prefix of the key tells; nothing of credentials that would have to be exchanged first. */
    Optional<Stage> keyStage() {
        return credentials instanceof Credentials.Exchanged ? Optional.empty() : transport.keyStage();
    }

    @Override
    public String toString() {
        return "FlatfileClient[" + apiUrl + ", " + credentials.origin() + "]";
    }

    /** Says how a client differs from {@link FlatfileClient#create()}. Not safe for use by several threads. */
    public static final class Builder {

        private @Nullable Configuration configuration;
        private @Nullable ApiUrl apiUrl;
        private @Nullable Credentials credentials;
        private Limits limits = Limits.DEFAULT;
        private Pace pace = Pace.real();
        private SecretMask mask = new SecretMask();

        private Builder() {}

        /**
         * Takes address and credentials from these settings, where they are not given in code.
         *
         * @param settings the settings; those of the process unless chosen
         * @return this builder
         */
        public Builder configuration(Configuration settings) {
            this.configuration = settings;
            return this;
        }

        /**
         * Chooses the address of the API.
         *
         * @param address in any spelling that {@code FLATFILE_API_URL} may have
         * @return this builder
         * @throws dev.earmark.config.ConfigurationException when it is no address of an API
         */
        public Builder apiUrl(String address) {
            this.apiUrl = ApiUrl.parse(address);
            return this;
        }

        /**
         * Chooses the credentials.
         *
         * @param chosen the credentials
         * @return this builder
         */
        public Builder credentials(Credentials chosen) {
            this.credentials = chosen;
            return this;
        }

        /**
         * Limits the time to set up a connection.
         *
         * @param time 10 seconds unless chosen
         * @return this builder
         * @throws IllegalArgumentException when it is not positive
         */
        public Builder connectTimeout(Duration time) {
            limits = limits.connect(time);
            return this;
        }

        /**
         * Limits the time of one attempt, to the last byte of the reply.
         *
         * @param time 30 seconds unless chosen
         * @return this builder
         * @throws IllegalArgumentException when it is not positive
         */
        public Builder timeout(Duration time) {
            limits = limits.attempt(time);
            return this;
        }

        /**
         * Limits the time of a call with all its attempts and the waits between them.
         *
         * @param time 90 seconds unless chosen
         * @return this builder
         * @throws IllegalArgumentException when it is not positive
         */
        public Builder budget(Duration time) {
            limits = limits.budget(time);
            return this;
        }

        /**
         * Shares a mask with others, so that each hides what the others know.
         *
         * @param shared the mask; one of the client's own unless chosen
         * @return this builder
         */
        public Builder secretMask(SecretMask shared) {
            mask = shared;
            return this;
        }

        Builder limits(Limits chosen) {
            limits = chosen;
            return this;
        }

        Builder pace(Pace chosen) {
            pace = chosen;
            return this;
        }

        /**
         * Makes the client; it connects when first used.
         *
         * @return the client
         * @throws dev.earmark.config.ConfigurationException when the settings name no credentials, or do not fit together
         */
        public FlatfileClient build() {
            return new FlatfileClient(
                    apiUrl != null ? apiUrl : configuration().apiUrl(),
                    credentials != null ? credentials : Credentials.from(configuration()),
                    limits,
                    pace,
                    mask);
        }

        private Configuration configuration() {
            Configuration settings = configuration != null ? configuration : Configuration.load();
            configuration = settings;
            return settings;
        }
    }
}
