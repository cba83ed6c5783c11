// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs;

import dev.earmark.proofs.faults.FaultTable;
import dev.earmark.proofs.kills.KillLoop;
import dev.earmark.proofs.load.Load;
import dev.earmark.proofs.process.Options;
import dev.earmark.proofs.soak.Soak;
import java.util.List;

/** Runs one proof; ends with 0 if it holds, 1 if not, 2 if the command line is wrong. */
final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        String proof = arguments.length == 0 ? "" : arguments[0];
        Options options = Options.of(List.of(arguments));
        boolean holds;
        switch (proof) {
            case "faults" -> holds = FaultTable.run(options);
            case "kill" -> holds = KillLoop.kill(options);
            case "sigterm" -> holds = KillLoop.terminate(options);
            case "load" -> holds = Load.run(options);
            case "soak" -> holds = Soak.run(options);
            default -> {
                System.err.println("The proof is \"" + proof + "\"; it has to be faults, kill, load, sigterm or soak.");
                System.exit(2);
                return;
            }
        }
        System.exit(holds ? 0 : 1);
    }
}
