// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Replies that are given in place of the API's own, a number of times each. */
final class Faults {

    private final List<Fault> pending = new ArrayList<>();

    private static final class Fault {
        private final ApiPath template;
        private final int status;
        private int left;

        Fault(ApiPath template, int status, int left) {
            this.template = template;
            this.status = status;
            this.left = left;
        }
    }

    synchronized void add(int times, ApiPath template, int status) {
        pending.add(new Fault(template, status, times));
    }

    /** The reply of the first fault that is for the path; it counts as given. */
    synchronized Optional<Reply> next(ApiPath path) {
        for (Iterator<Fault> faults = pending.iterator(); faults.hasNext(); ) {
            Fault fault = faults.next();
            if (path.match(fault.template).isPresent()) {
                if (--fault.left == 0) {
                    faults.remove();
                }
                return Optional.of(Reply.problem(fault.status, "fault", "The test asked for this status."));
            }
        }
        return Optional.empty();
    }
}
