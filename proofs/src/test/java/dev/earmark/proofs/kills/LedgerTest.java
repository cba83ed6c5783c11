// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Ledger ledger = new Ledger();

    LedgerTest() {
        List.of("a1", "b1", "a2", "a3").forEach(ledger::submitted);
    }

    @Test
    void explainsARepeatOfTheLastEventOfASpaceByTheNextProcess() {
        post("a1", 0);
        post("a2", 0);
        post("b1", 0);
        post("a2", 1);
        post("b1", 1);
        post("a3", 1);

        assertThat(ledger.verdict()).isEqualTo(new Verdict(2, 2, 0, 0));
        assertThat(ledger.missing()).isEmpty();
    }

    @Test
    void countsAPostThatComesInAfterTheEndOfItsProcessToThatProcess() {
        post("a1", 0);
        post("a2", 1);
        post("a2", 0);

        assertThat(ledger.verdict()).isEqualTo(new Verdict(1, 1, 0, 0));
    }

    @Test
    void doesNotExplainARepeatOfAnEventThatAnotherOfItsSpaceHasFollowed() {
        post("a1", 0);
        post("a2", 0);
        post("a1", 1);

        assertThat(ledger.verdict().unexplained()).isEqualTo(1);
    }

    @Test
    void doesNotExplainARepeatByTheSameProcess() {
        post("a1", 0);
        post("a1", 0);

        assertThat(ledger.verdict().unexplained()).isEqualTo(1);
    }

    @Test
    void countsARepeatThatComesAfterALaterEventOfItsSpace() {
        post("a1", 0);
        post("a2", 1);
        post("a1", 1);

        assertThat(ledger.verdict()).isEqualTo(new Verdict(1, 1, 0, 1));
    }

    @Test
    void countsEventsThatComeAfterALaterOneOfTheirSpace() {
        post("a2", 0);
        post("a1", 0);
        post("b1", 0);

        assertThat(ledger.verdict().disordered()).isEqualTo(1);
    }

    @Test
    void namesWhatWasNeverPosted() {
        post("a1", 0);
        post("b1", 0);

        assertThat(ledger.missing()).containsExactly("a2", "a3");
    }

    private void post(String job, int round) {
        ledger.delivered(job.substring(0, 1), job, round);
    }
}
