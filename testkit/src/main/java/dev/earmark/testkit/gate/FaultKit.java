// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.gate;

import dev.earmark.testkit.fault.Fault;
import dev.earmark.testkit.fault.Faults;
import dev.earmark.testkit.fault.Target;
import dev.earmark.testkit.state.Platform;
import dev.earmark.testkit.wire.Server;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Passes what is asked for on to the parts that can do it. */
public final class FaultKit implements Faults {

    private final FaultPlan plan;
    private final Platform platform;
    private final List<Gate> gates;
    private final Server server;

    public FaultKit(FaultPlan plan, Platform platform, List<Gate> gates, Server server) {
        this.plan = plan;
        this.platform = platform;
        this.gates = gates;
        this.server = server;
    }

    @Override
    public Faults next(int times, Target target, Fault fault) {
        plan.add(target, new Rule.Counted(atLeastOne("times", times), fault));
        return this;
    }

    @Override
    public Faults during(Duration time, Target target, Fault fault) {
        plan.add(target, new Rule.Timed(plan.now().plus(time), fault));
        return this;
    }

    @Override
    public Faults randomly(long seed, double rate, Target target, Fault... faults) {
        if (!(rate >= 0 && rate <= 1) || faults.length == 0) {
            throw new IllegalArgumentException("The rate is " + rate + " and there are " + faults.length
                    + " faults; it takes a rate of 0 to 1, and 1 fault or more.");
        }
        plan.add(target, new Rule.Seeded(new Random(seed), rate, List.of(faults)));
        return this;
    }

    @Override
    public int met() {
        return plan.met();
    }

    @Override
    public void clear() {
        plan.clear();
        platform.exclusively(() -> platform.events().passOn());
    }

    @Override
    public void duplicateNext(int events) {
        int count = atLeastOne("events", events);
        platform.exclusively(() -> platform.events().duplicateNext(count));
    }

    @Override
    public void reorderNext(int events) {
        if (events < 2) {
            throw new IllegalArgumentException("events is " + events + "; it takes 2 or more to have an order.");
        }
        platform.exclusively(() -> platform.events().reorderNext(events));
    }

    @Override
    public void expireTokens() {
        platform.exclusively(platform::forgetTokens);
    }

    @Override
    public void cutConnections() {
        gates.forEach(Gate::cut);
    }

    @Override
    public void goDown() {
        server.down();
    }

    @Override
    public void comeBack() {
        server.up();
    }

    @Override
    public void restartEmpty() {
        platform.exclusively(platform::reset);
        cutConnections();
    }

    private static int atLeastOne(String name, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(name + " is " + number + "; it has to be 1 or more.");
        }
        return number;
    }
}
