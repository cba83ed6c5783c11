// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import dev.earmark.dispatch.BoundListener;
import dev.earmark.dispatch.DispatchTable;
import dev.earmark.dispatch.HandlerGroup;
import dev.earmark.dispatch.ListenerDescription;
import dev.earmark.dispatch.ListenerIndex;
import dev.earmark.dispatch.Route;
import dev.earmark.event.LenientEvents;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Listeners of conformance vectors, one line of source each, compiled without those that the processor refuses. */
final class CompiledVectors implements AutoCloseable {

    /** How many lines a class has, so that one has many handlers and yet compiles. */
    private static final int LINES = 100;

    /** What is left of a line. */
    private static final String REFUSED = "\n";

    private static final Pattern ERROR = Pattern.compile("ERROR Vectors(\\d+)\\.java:(\\d+) .*", Pattern.DOTALL);

    private final TreeMap<String, String> lines;
    private final URLClassLoader loader;
    private final Collection<?> fired;
    private final Map<String, ListenerDescription<?>> descriptions = new TreeMap<>();

    CompiledVectors(Path folder, Map<String, String> candidates) throws Exception {
        lines = new TreeMap<>(candidates);
        Project project = new Project(folder).option("-Xmaxerrs", "0", "-Xmaxwarns", "0");
        project.with("v/Fired.java", """
                package v;
                public final class Fired {
                    public static final java.util.List<String> NAMES = new java.util.ArrayList<>();
                }
                """);
        while (isRefused(project)) {
            project = project.again();
        }
        loader = project.load();
        fired = (Collection<?>) loader.loadClass("v.Fired").getField("NAMES").get(null);
        for (ListenerIndex index : ServiceLoader.load(ListenerIndex.class, loader)) {
            for (ListenerDescription<?> description : index.listeners()) {
                descriptions.put(description.listenerClass().getName(), description);
            }
        }
    }

    /** Compiles; drops the lines that are wrong. */
    private boolean isRefused(Project project) {
        List<String> ids = List.copyOf(lines.keySet());
        for (int from = 0; from < ids.size(); from += LINES) {
            StringBuilder source = new StringBuilder("package v; import dev.earmark.*; @SuppressWarnings("
                    + "\"earmark.misspeltTopic\") class Vectors" + from + " {\n");
            ids.subList(from, Math.min(from + LINES, ids.size())).forEach(id -> source.append(lines.get(id)));
            project.with("v/Vectors" + from + ".java", source.append("}\n").toString());
        }
        boolean refused = false;
        for (String diagnostic : project.compile()) {
            Matcher error = ERROR.matcher(diagnostic);
            if (error.matches()) {
                lines.put(ids.get(Integer.parseInt(error.group(1)) + Integer.parseInt(error.group(2)) - 2), REFUSED);
                refused = true;
            } else if (diagnostic.startsWith("ERROR")) {
                throw new AssertionError(diagnostic);
            }
        }
        return refused;
    }

    boolean has(String id) {
        return !lines.getOrDefault(id, REFUSED).equals(REFUSED);
    }

    /** The binary name of the class around a line. */
    String enclosing(String id) {
        int line = lines.headMap(id).size();
        return "v.Vectors" + (line - line % LINES);
    }

    /** All listeners in one table. */
    DispatchTable table() throws Exception {
        return table(List.copyOf(descriptions.keySet()));
    }

    /** The listeners among these classes, in their order. */
    DispatchTable table(List<String> classes) throws Exception {
        List<BoundListener<?>> listeners = new ArrayList<>();
        for (String name : classes) {
            if (descriptions.containsKey(name)) {
                listeners.add(bind(descriptions.get(name)));
            }
        }
        return DispatchTable.of(HandlerGroup.root(), listeners);
    }

    private static <L> BoundListener<L> bind(ListenerDescription<L> description) throws Exception {
        return new BoundListener<>(description, description.newListener(), null);
    }

    /** Calls what matches; the names of what was called, in order. */
    List<String> fire(DispatchTable table, String json) throws Throwable {
        fired.clear();
        for (Route route : table.match(LenientEvents.parse(json.getBytes(StandardCharsets.UTF_8)))) {
            route.invoke(new FakeArguments("{}"));
        }
        return fired.stream().map(String.class::cast).toList();
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
