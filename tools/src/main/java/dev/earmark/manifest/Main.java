// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.manifest;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints, as JSON, what jars and class folders listen to and which secrets they need:
 * {@code java -cp earmark-tools.jar dev.earmark.manifest.Main app.jar}. Each argument is a jar, a folder, or a class path of such; an
 * element that ends in {@code *} stands for all jars of a folder.
 */
public final class Main {

    private Main() {}

    /**
     * Runs the program and ends the process: with 0, or with 1 after a message on standard error.
     *
     * @param arguments jars, class folders and class paths
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length == 0) {
            err.println("Name at least one jar, class folder or class path, such as target/app.jar.");
            return 1;
        }
        try {
            out.print(ManifestReader.read(places(arguments)).toJson());
            return 0;
        } catch (NoSuchFileException missing) {
            err.println(
                    "There is no jar or folder \"" + missing.getMessage() + "\". Build it first, or correct the path.");
        } catch (IOException | InvalidPathException unreadable) {
            err.println("The manifest cannot be read: " + unreadable.getMessage());
        }
        return 1;
    }

    private static List<Path> places(String[] arguments) throws IOException {
        var places = new ArrayList<Path>();
        for (var argument : arguments) {
            for (var element : argument.split(File.pathSeparator, -1)) {
                if (element.endsWith("*")) {
                    addJars(Path.of(element.substring(0, element.length() - 1)), places);
                } else if (!element.isEmpty()) {
                    places.add(Path.of(element));
                }
            }
        }
        return places;
    }

    private static void addJars(Path folder, List<Path> places) throws IOException {
        try (var jars = Files.newDirectoryStream(folder, "*.jar")) {
            jars.forEach(places::add);
        }
    }
}
