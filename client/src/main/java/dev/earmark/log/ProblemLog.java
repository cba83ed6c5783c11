// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.log;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.NOPLoggerFactory;

/**
 * A log whose warnings and errors are never lost: where no SLF4J provider is bound they go to standard error.
 *
 * <p>Throwables are rendered to text here and never handed to the logging provider.
 */
public final class ProblemLog {

    private final Logger logger;
    private final boolean unbound;

    private ProblemLog(Logger logger, boolean unbound) {
        this.logger = logger;
        this.unbound = unbound;
    }

    /**
     * The log of a class.
     *
     * @param owner whose log it is
     * @return a log that is heard
     */
    public static ProblemLog of(Class<?> owner) {
        return new ProblemLog(
                LoggerFactory.getLogger(owner), LoggerFactory.getILoggerFactory() instanceof NOPLoggerFactory);
    }

    public void debug(String message) {
        logger.debug(message);
    }

    public boolean isDebugEnabled() {
        return logger.isDebugEnabled();
    }

    public void info(String message) {
        logger.info(message);
    }

    public void warn(String message) {
        logger.warn(message);
        echo("WARN", message);
    }

    public void error(String message) {
        logger.error(message);
        echo("ERROR", message);
    }

    private void echo(String level, String message) {
        if (unbound) {
            System.err.println("[earmark] " + level + " " + message);
        }
    }
}
