// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.log;

import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.helpers.NOPLoggerFactory;

/**
 * A log whose warnings and errors are never lost: where no SLF4J provider is bound they go to standard error.
 *
 * <p>Each line goes through a mask first. Throwables are rendered to text by {@link Throwables}, masked with the line they
 * are part of, and never handed to the logging provider.
 */
public final class ProblemLog {

    private final Logger logger;
    private final UnaryOperator<String> mask;
    private final boolean unbound;

    private ProblemLog(Logger logger, UnaryOperator<String> mask, boolean unbound) {
        this.logger = logger;
        this.mask = mask;
        this.unbound = unbound;
    }

    /**
     * The log of a class.
     *
     * @param owner whose log it is
     * @param mask hides secret values in each line
     * @return a log that is heard
     */
    public static ProblemLog of(Class<?> owner, UnaryOperator<String> mask) {
        return new ProblemLog(
                LoggerFactory.getLogger(owner), mask, LoggerFactory.getILoggerFactory() instanceof NOPLoggerFactory);
    }

    public void debug(String message) {
        if (logger.isDebugEnabled()) {
            logger.debug(mask.apply(message));
        }
    }

    public boolean isDebugEnabled() {
        return logger.isDebugEnabled();
    }

    public void info(String message) {
        logger.info(mask.apply(message));
    }

    public void warn(String message) {
        var masked = mask.apply(message);
        logger.warn(masked);
        echo("WARN", masked);
    }

    public void error(String message) {
        var masked = mask.apply(message);
        logger.error(masked);
        echo("ERROR", masked);
    }

    private void echo(String level, String message) {
        if (unbound) {
            System.err.println("[earmark] " + level + " " + message);
        }
    }
}
