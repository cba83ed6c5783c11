// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

/** Hears how far the handlers of an event are, and puts it on record. */
interface Progress {

    /** A handler of the event is about to run. Called again for handlers with another key. */
    void begun();

    /**
     * A handler is done.
     *
     * @param last whether it is the last one of its event
     * @return false where that could not be put on record, so that it must be said again
     */
    boolean handlerDone(HandlerRun handler, boolean last);
}
