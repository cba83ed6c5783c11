// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import com.palantir.javapoet.JavaFile;
import java.io.IOException;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Messager;
import javax.tools.StandardLocation;

/** The files of the output folder: those to write, and those an earlier compilation left there. */
record Output(Filer filer, Messager messager) {

    void write(JavaFile file) {
        try {
            file.writeTo(filer);
        } catch (FilerException existing) {
            // The sources being compiled include the one that we wrote for an earlier compilation.
        } catch (IOException refused) {
            report(file.typeSpec().name(), refused);
        }
    }

    void write(String path, String text) {
        try (var writer =
                filer.createResource(StandardLocation.CLASS_OUTPUT, "", path).openWriter()) {
            writer.write(text);
        } catch (IOException refused) {
            report(path, refused);
        }
    }

    private void report(String file, IOException refused) {
        messager.printMessage(Diagnostic.NOT_WRITTEN.kind(), Diagnostic.NOT_WRITTEN.message(file, refused.toString()));
    }

    /** The text of a file that an earlier compilation left; empty if there is none. */
    Optional<String> read(String path) {
        try {
            return Optional.of(filer.getResource(StandardLocation.CLASS_OUTPUT, "", path)
                    .getCharContent(true)
                    .toString());
        } catch (IOException | RuntimeException absent) {
            return Optional.empty();
        }
    }

    /** Whether an earlier compilation left the class file of a class. */
    boolean holds(String binaryName) {
        try (var file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", binaryName.replace('.', '/') + ".class")
                .openInputStream()) {
            return file.read() >= 0;
        } catch (IOException | RuntimeException absent) {
            return false;
        }
    }
}
