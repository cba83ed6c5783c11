// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.round;

import com.palantir.javapoet.JavaFile;
import dev.earmark.processor.report.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** The files of the output folder: those to write, and those an earlier compilation left there. */
public record Output(Filer filer, Messager messager) {

    private static final String WRAPPED_THROWS = " throws\n";

    public void write(JavaFile file) {
        try {
            var type = file.typeSpec();
            var name = file.packageName().isEmpty() ? type.name() : file.packageName() + "." + type.name();
            var origins = type.originatingElements().toArray(Element[]::new);
            try (var writer = filer.createSourceFile(name, origins).openWriter()) {
                writer.write(mendThrows(file.toString()));
            }
        } catch (FilerException existing) {
            // The sources being compiled include the one that we wrote for an earlier compilation.
        } catch (IOException refused) {
            report(file.typeSpec().name(), refused);
        }
    }

    /** JavaPoet breaks a long line behind "throws", where nobody would. */
    private static String mendThrows(String source) {
        var mended = new StringBuilder();
        var done = 0;
        for (int at = source.indexOf(WRAPPED_THROWS); at >= 0; at = source.indexOf(WRAPPED_THROWS, done)) {
            mended.append(source, done, at).append("\n            throws ");
            done = at + WRAPPED_THROWS.length();
            while (source.charAt(done) == ' ') {
                done++;
            }
        }
        return mended.append(source, done, source.length()).toString();
    }

    public void write(String path, String text) {
        try (var file =
                filer.createResource(StandardLocation.CLASS_OUTPUT, "", path).openOutputStream()) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException refused) {
            report(path, refused);
        }
    }

    private void report(String file, IOException refused) {
        messager.printMessage(Diagnostic.NOT_WRITTEN.kind(), Diagnostic.NOT_WRITTEN.message(file, refused.toString()));
    }

    /** The text of a file that an earlier compilation left; empty if there is none. */
    public Optional<String> read(String path) {
        try (var file =
                filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).openInputStream()) {
            return Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException absent) {
            return Optional.empty();
        }
    }

    /** Whether an earlier compilation left the class file of a class. */
    public boolean holds(String binaryName) {
        try (var file = filer.getResource(StandardLocation.CLASS_OUTPUT, "", binaryName.replace('.', '/') + ".class")
                .openInputStream()) {
            return file.read() >= 0;
        } catch (IOException | RuntimeException absent) {
            return false;
        }
    }
}
