// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.gate;

import dev.earmark.testkit.fault.Fault;
import dev.earmark.testkit.fault.Target;
import dev.earmark.testkit.wire.ApiPath;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The rules that are in force, in the order in which they were asked for. */
public final class FaultPlan {

    private final Clock clock;
    private final List<Entry> entries = new ArrayList<>();
    private int cleared;
    private int met;

    private record Entry(Target.Part part, Optional<ApiPath> template, Rule rule) {

        boolean isFor(Target.Part called, ApiPath path) {
            return (part == Target.Part.EVERY || part == called)
                    && template.flatMap(each -> path.match(each)).isPresent() == template.isPresent();
        }
    }

    /**
     * A fault that has found its call.
     *
     * @param cleared how often the faults had been cleared by then
     */
    record Met(Fault fault, Instant arrival, int cleared) {}

    public FaultPlan(Clock clock) {
        this.clock = clock;
    }

    synchronized void add(Target target, Rule rule) {
        Optional<ApiPath> template =
                Optional.of(target.path()).filter(path -> !path.isEmpty()).map(ApiPath::template);
        entries.add(new Entry(target.part(), template, rule));
    }

    synchronized void clear() {
        entries.clear();
        cleared++;
        notifyAll();
    }

    /** The fault of the first rule that is for the call. */
    synchronized Optional<Met> next(Target.Part part, ApiPath path) {
        Instant now = clock.instant();
        for (Iterator<Entry> each = entries.iterator(); each.hasNext(); ) {
            Entry entry = each.next();
            if (entry.rule.isOver(now)) {
                each.remove();
            } else if (entry.isFor(part, path)) {
                Optional<Fault> fault = entry.rule.draw(now);
                if (fault.isPresent()) {
                    met++;
                    return fault.map(drawn -> new Met(drawn, now, cleared));
                }
            }
        }
        return Optional.empty();
    }

    /** Waits until the time has passed, or all faults are cleared. The clock may be one that is moved by hand. */
    synchronized void await(Met met, Duration time) throws InterruptedException {
        while (cleared == met.cleared
                && Duration.between(met.arrival, clock.instant()).compareTo(time) < 0) {
            wait(2);
        }
    }

    synchronized int met() {
        return met;
    }

    Instant now() {
        return clock.instant();
    }
}
