// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.testkit.fault.Fault;
import dev.earmark.testkit.fault.Faults;
import dev.earmark.testkit.fault.Target;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    private final TestClock clock = new TestClock();
    private final LocalFlatfile flatfile = LocalFlatfile.builder()
            .clock(clock)
            .streamHold(Duration.ofSeconds(20))
            .start();
    private final Faults faults = flatfile.faults();
    private final Api api = Api.of(flatfile);
    private final Subscriber subscriber = Subscriber.ofEnvironment(flatfile);

    @AfterEach
    void close() {
        flatfile.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 408, 429, 500, 503})
    void answersWithAStatusInTheFormOfEachPart(int status) {
        faults.next(2, Target.everything(), Fault.status(status));

        Api.Answer ofApi = api.post("/spaces", "{}");
        Api.Answer ofStream = subscriber.poll();

        assertThat(ofApi.status()).isEqualTo(status);
        assertThat(ofApi.json().path("errors")).hasSize(1);
        assertThat(ofStream.status()).isEqualTo(status);
        assertThat(ofStream.json().path("status").asInt()).isEqualTo(status);
        assertThat(ofStream.headers().firstValue("Content-Type")).isPresent();
        assertThat(api.get("/spaces").data()).isEmpty();
    }

    @Test
    void saysWhenToComeAgain() {
        faults.next(1, Target.api(), Fault.status(429, Duration.ofSeconds(2)));

        assertThat(api.get("/spaces").headers().firstValue("Retry-After")).hasValue("2");
        assertThat(api.get("/spaces").headers().firstValue("Retry-After")).isEmpty();
    }

    @Test
    void dropsACallWithoutItsEffect() {
        faults.next(1, Target.path("/spaces"), Fault.drop());

        assertThatThrownBy(() -> api.post("/spaces", "{}")).isInstanceOf(UncheckedIOException.class);
        assertThat(api.get("/spaces").data()).isEmpty();
        assertThat(flatfile.requests()).contains(new ReceivedRequest("POST", "/v1/spaces", 0));
    }

    @Test
    void cutsTheReplyToACallThatHasItsEffect() {
        faults.next(1, Target.path("/spaces"), Fault.cut());

        assertThatThrownBy(() -> api.post("/spaces", "{}")).isInstanceOf(UncheckedIOException.class);
        assertThat(api.get("/spaces").data()).hasSize(1);
    }

    @Test
    void answersWithHtml() {
        faults.next(1, Target.polls(), Fault.malformed());

        assertThatThrownBy(subscriber::poll).isInstanceOf(tools.jackson.core.JacksonException.class);
        assertThat(subscriber.poll().status()).isEqualTo(200);
    }

    @Test
    void answersWithHtmlAndAStatus() throws Exception {
        faults.next(1, Target.path("/spaces"), Fault.malformed(503));

        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(flatfile.url() + "/v1/spaces"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).startsWith("<html>");
        assertThatThrownBy(() -> Fault.malformed(600)).hasMessage("The status is 600; it has to be 200 to 599.");
    }

    @Test
    void delaysACallByTheClock() throws Exception {
        faults.next(1, Target.path("/spaces"), Fault.delay(Duration.ofHours(1)));
        CompletableFuture<Api.Answer> answer = CompletableFuture.supplyAsync(() -> api.post("/spaces", "{}"));
        awaitOneMet();
        assertThat(answer).isNotDone();

        clock.move(Duration.ofHours(1));

        assertThat(answer.get(20, TimeUnit.SECONDS).status()).isEqualTo(200);
    }

    @Test
    void neverAnswersAStalledCall() {
        faults.next(1, Target.path("/spaces"), Fault.stall());
        CompletableFuture<Api.Answer> answer = CompletableFuture.supplyAsync(() -> api.post("/spaces", "{}"));
        awaitOneMet();
        clock.move(Duration.ofDays(10_000));
        assertThat(answer).isNotDone();

        faults.clear();

        assertThatThrownBy(() -> answer.get(20, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
        assertThat(api.get("/spaces").data()).isEmpty();
    }

    @Test
    void losesTheStreamButNotTheApi() {
        faults.during(Duration.ofSeconds(3), Target.stream(), Fault.status(503));

        assertThat(subscriber.poll().status()).isEqualTo(503);
        assertThat(subscriber.call("/time/0").status()).isEqualTo(503);
        assertThat(api.get("/spaces").status()).isEqualTo(200);
        clock.move(Duration.ofSeconds(3));
        assertThat(subscriber.poll().status()).isEqualTo(200);
    }

    @Test
    void losesTheApiButNotTheStream() {
        faults.during(Duration.ofSeconds(3), Target.api(), Fault.status(500));

        assertThat(api.get("/spaces").status()).isEqualTo(500);
        assertThat(subscriber.poll().status()).isEqualTo(200);
    }

    @Test
    void meetsTheFaultThatWasAskedForFirst() {
        faults.next(1, Target.api(), Fault.status(500)).next(1, Target.path("/jobs"), Fault.status(503));

        assertThat(api.get("/jobs").status()).isEqualTo(500);
        assertThat(api.get("/jobs").status()).isEqualTo(503);
        assertThat(api.get("/jobs").status()).isEqualTo(200);
    }

    @Test
    void repeatsARandomRunFromItsSeed() {
        assertThat(statuses(7)).isEqualTo(statuses(7)).contains(200, 500, 503).isNotEqualTo(statuses(8));
    }

    private List<Integer> statuses(long seed) {
        faults.randomly(seed, 0.5, Target.api(), Fault.status(500), Fault.status(503));
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            statuses.add(api.get("/jobs").status());
        }
        faults.clear();
        return statuses;
    }

    @Test
    void publishesTheNextEventsTwice() {
        subscriber.poll();
        faults.duplicateNext(1);

        String first = publish();
        String second = publish();

        assertThat(Subscriber.ids(subscriber.poll())).containsExactly(first, first, second);
        assertThat(api.get("/events").texts("/id")).containsExactly(first, second);
    }

    @Test
    void publishesTheNextEventsInReverseOnceAllHaveCome() {
        subscriber.poll();
        faults.reorderNext(3);
        String first = publish();
        clock.move(Duration.ofSeconds(1));
        String second = publish();
        assertThat(api.get("/events").data()).isEmpty();

        String third = publish();

        assertThat(Subscriber.ids(subscriber.poll())).containsExactly(third, second, first);
        assertThat(api.get("/events").texts("/id")).containsExactly(first, second, third);
    }

    @Test
    void publishesWhatIsHeldBackWhenTheFaultsAreCleared() {
        faults.reorderNext(3);
        String first = publish();
        String second = publish();

        faults.clear();

        assertThat(api.get("/events").texts("/id")).containsExactly(first, second);
        assertThat(flatfile.events())
                .extracting(event -> event.path("id").asString())
                .containsExactly(second, first);
    }

    @Test
    void expiresTheTokensThatItHandedOut() {
        String token = api.post("/auth", "{\"email\":\"dev@example.com\",\"password\":\"your-password\"}")
                .json()
                .path("accessToken")
                .asString();

        faults.expireTokens();

        assertThat(new Api(flatfile.url(), token).get("/spaces").status()).isEqualTo(401);
        assertThat(subscriber.poll().status()).isEqualTo(403);
        assertThat(api.get("/spaces").status()).isEqualTo(200);
    }

    @Test
    void cutsPollsThatWait() throws Exception {
        subscriber.poll();
        CompletableFuture<Api.Answer> answer = CompletableFuture.supplyAsync(subscriber::poll);
        Awaits.until("the poll has ended", () -> {
            faults.cutConnections();
            return answer.isDone();
        });

        assertThatThrownBy(answer::join).hasCauseInstanceOf(UncheckedIOException.class);
        String id = publish();
        assertThat(Subscriber.ids(subscriber.poll())).containsExactly(id);
    }

    @Test
    void refusesConnectionsWhileItIsDown() {
        faults.goDown();
        faults.goDown();
        assertThatThrownBy(() -> api.get("/spaces")).hasCauseInstanceOf(java.net.ConnectException.class);
        String id = publish();

        faults.comeBack();
        faults.comeBack();

        assertThat(api.get("/events").texts("/id")).containsExactly(id);
    }

    @Test
    void restartsEmpty(@TempDir Path directory) {
        try (var kept = LocalFlatfile.builder()
                .data(directory)
                .otherEnvironment("us_env_other")
                .start()) {
            Api keptApi = Api.of(kept);
            keptApi.create("/spaces", "{}");
            Subscriber before = Subscriber.ofEnvironment(kept);

            kept.faults().restartEmpty();

            assertThat(keptApi.get("/spaces").data()).isEmpty();
            assertThat(keptApi.get("/events").data()).isEmpty();
            assertThat(keptApi.get("/environments").texts("/id")).containsExactly("us_env_local", "us_env_other");
            assertThat(before.poll().status()).isEqualTo(403);
        }
        try (var again = LocalFlatfile.builder().data(directory).start()) {
            assertThat(Api.of(again).get("/spaces").data()).isEmpty();
        }
    }

    @Test
    void refusesWhatIsNoFault() {
        assertThatThrownBy(() -> Fault.status(199)).hasMessage("The status is 199; it has to be 200 to 599.");
        assertThatThrownBy(() -> faults.next(0, Target.api(), Fault.drop()))
                .hasMessage("times is 0; it has to be 1 or more.");
        assertThatThrownBy(() -> faults.randomly(1, 1.5, Target.api(), Fault.drop()))
                .hasMessageContaining("a rate of 0 to 1");
        assertThatThrownBy(() -> faults.reorderNext(1)).hasMessageContaining("2 or more");
    }

    private void awaitOneMet() {
        Awaits.until("one call has met a fault", () -> faults.met() == 1);
    }

    private String publish() {
        return flatfile.publish("{\"topic\":\"cron:daily\"}").path("id").asString();
    }
}
