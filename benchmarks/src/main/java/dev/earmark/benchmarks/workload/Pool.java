// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks.workload;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * The events that all contestants get: each is for exactly one handler, uniformly chosen. They differ in their ids, as
 * events do, and have about 1,250 bytes.
 */
public final class Pool {

    /** How many events there are; they come around again. */
    public static final int SIZE = 1_024;

    private Pool() {}

    /**
     * Chooses the handler of each event.
     *
     * @param handlers how many handlers there are
     * @return the numbers of the handlers, from 0
     */
    public static int[] handlers(int handlers) {
        Random random = new Random(20261124);
        int[] numbers = new int[SIZE];
        for (int i = 0; i < SIZE; i++) {
            numbers[i] = random.nextInt(handlers);
        }
        return numbers;
    }

    /**
     * Writes an event.
     *
     * @param task what the handler listens to that it is for
     * @param serial tells it from the others
     * @return the event in UTF-8
     */
    public static byte[] event(Task task, int serial) {
        String id = Integer.toString(1_000_000 + serial * 7_919, 36);
        return """
                {"id":"us_evt_9Kd2mQpX7a%1$s","topic":"%2$s","domain":"%3$s","createdAt":"2026-11-24T09:21:07.114Z",\
                "deletedAt":null,"context":{"accountId":"us_acc_1a2B3c4D5e6F7g8H","environmentId":"us_env_3c4D5e6F7g8H9i0J",\
                "spaceId":"us_sp_5e6F7g8H9i0J1k2L","workbookId":"us_wb_7g8H9i0J1k2L%1$s","sheetId":"us_sh_3m4N5o6P7q8R%1$s",\
                "sheetSlug":"contacts","actionName":"%5$s","jobId":"us_jb_9i0J1k2L3m4N%1$s","actorId":"us_usr_1k2L3m4N5o6P7q8R","versionId":"us_vr_5o6P%1$s",\
                "commitId":"us_vr_5o6P7q8R9s0T%1$s","precedingEventId":"us_evt_1a2B3c4D5e%1$s","namespaces":["space:portal"],\
                "slugs":{"space":"portal","sheet":"%4$s"}},"payload":{"type":"workbook","operation":"submitAction",\
                "job":"workbook:submit","status":"ready","info":null,"isPart":false,"parts":null,"progress":0,"trigger":"manual",\
                "mode":"foreground","input":{"note":"Please deliver these rows before noon","copies":2,"urgent":true},\
                "subject":{"type":"resource","id":"us_wb_7g8H9i0J1k2L%1$s"},"outcomeAcknowledgedAt":null,\
                "createdBy":"us_usr_1k2L3m4N5o6P7q8R","estimatedCompletionAt":null},"namespaces":["space:portal"],\
                "origin":{"id":"us_jb_9i0J1k2L3m4N%1$s","slug":null},"target":"workbook(%1$s)","attributes":{"progress":\
                {"current":1,"total":1,"percent":100}},"callbackUrl":"v1/events/us_evt_9Kd2mQpX7a%1$s/ack","dataUrl":""}""".formatted(
                        id,
                        task.topic(),
                        task.topic().substring(0, task.topic().indexOf(':')),
                        task.isByAction() ? "contacts" : task.value(),
                        task.isByAction() ? task.value() : "contacts:submit")
                .getBytes(StandardCharsets.UTF_8);
    }
}
