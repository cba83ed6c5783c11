// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs;

import dev.earmark.proofs.faults.FaultTable;
import dev.earmark.proofs.kills.KillLoop;
import dev.earmark.proofs.load.Load;
import dev.earmark.proofs.process.Options;
import dev.earmark.proofs.soak.Soak;
import java.util.List;

/** Runs one proof, or a short form of those that hold or fail whatever the machine; ends with 1 where one does not hold. */
final class Main {

    private static final List<List<String>> SHORT = List.of(
            List.of("kill", "--short"),
            List.of("sigterm", "--short", "--rounds", "2"),
            List.of("soak", "--short", "--events", "20000", "--keys", "5000"));

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        boolean holds;
        if (arguments.length > 0 && arguments[0].equals("short")) {
            holds = true;
            for (List<String> proof : SHORT) {
                System.out.println("proofs/run " + String.join(" ", proof));
                holds &= run(proof);
            }
        } else {
            holds = run(List.of(arguments));
        }
        System.out.println(holds ? "It holds." : "It does not hold.");
        System.exit(holds ? 0 : 1);
    }

    private static boolean run(List<String> arguments) throws Exception {
        String proof = arguments.isEmpty() ? "" : arguments.get(0);
        Options options = Options.of(arguments);
        return switch (proof) {
            case "faults" -> FaultTable.run(options);
            case "kill" -> KillLoop.kill(options);
            case "sigterm" -> KillLoop.terminate(options);
            case "load" -> Load.run(options);
            case "soak" -> Soak.run(options);
            default -> {
                System.err.println(
                        "The proof is \"" + proof + "\"; it has to be faults, kill, load, short, sigterm or soak.");
                System.exit(2);
                yield false;
            }
        };
    }
}
