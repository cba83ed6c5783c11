// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestReaderTest {

    private static final String ORDERS = """
            {
              "version": "0.1.0",
              "index": "com.acme.OrdersIndex",
              "listeners": [
                {
                  "listener": "com.acme.Orders",
                  "handlers": [
                    {
                      "handler": "on(dev.earmark.event.Event)",
                      "topics": ["job:ready", "commit:created"],
                      "filters": [{"key": "job", "values": ["a:b"]}, {"key": "info", "isNull": true}],
                      "secrets": [{"name": "TOKEN", "optional": true}, {"name": "TOKEN", "optional": false}]
                    }
                  ]
                }
              ]
            }
            """;

    private static final String AUDIT = """
            {"listeners": [{"listener": "com.acme.Audit", "handlers": [{"handler": "on()", "topics": ["**"], "filters": [],
             "secrets": [{"name": "TOKEN", "optional": true, "spaceId": "us_sp_1"}]}]}]}
            """;

    @TempDir
    Path folder;

    private Path classes() throws IOException {
        var manifests = Files.createDirectories(folder.resolve("classes/META-INF/earmark"));
        Files.writeString(manifests.resolve("com.acme.OrdersIndex.json"), ORDERS);
        return folder.resolve("classes");
    }

    private Path jar() throws IOException {
        var jar = folder.resolve("audit.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry("META-INF/earmark/com.acme.AuditIndex.json"));
            out.write(AUDIT.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    @Test
    void jarsAndFoldersAreReadTogether() throws IOException {
        var manifest = ManifestReader.read(List.of(classes(), jar()));

        assertThat(manifest.listeners())
                .extracting(Manifest.Listener::name)
                .containsExactly("com.acme.Audit", "com.acme.Orders");
        assertThat(manifest.topics()).containsExactly("**", "commit:created", "job:ready");
        assertThat(manifest.secrets())
                .containsExactly(
                        new Manifest.Secret("TOKEN", false, null, null, null),
                        new Manifest.Secret("TOKEN", true, null, "us_sp_1", null));
    }

    @Test
    void aJarWithoutListenersAddsNothing() throws IOException {
        var empty = Files.createDirectories(folder.resolve("empty"));

        assertThat(ManifestReader.read(List.of(empty)).listeners()).isEmpty();
    }

    @Test
    void theProgramPrintsTheSameJsonWhateverTheOrder() throws IOException {
        var printed = run(classes() + File.pathSeparator + jar());

        assertThat(printed)
                .isEqualTo(run(jar().toString(), classes().toString()))
                .isEqualTo("""
                0 {
                  "schema" : 1,
                  "topics" : [
                    "**",
                    "commit:created",
                    "job:ready"
                  ],
                  "secrets" : [
                    {
                      "name" : "TOKEN",
                      "optional" : false
                    },
                    {
                      "name" : "TOKEN",
                      "optional" : true,
                      "spaceId" : "us_sp_1"
                    }
                  ],
                  "listeners" : [
                    {
                      "listener" : "com.acme.Audit",
                      "handlers" : [
                        {
                          "handler" : "on()",
                          "topics" : [
                            "**"
                          ],
                          "filters" : [ ],
                          "secrets" : [
                            {
                              "name" : "TOKEN",
                              "optional" : true,
                              "spaceId" : "us_sp_1"
                            }
                          ]
                        }
                      ]
                    },
                    {
                      "listener" : "com.acme.Orders",
                      "handlers" : [
                        {
                          "handler" : "on(dev.earmark.event.Event)",
                          "topics" : [
                            "job:ready",
                            "commit:created"
                          ],
                          "filters" : [
                            {
                              "key" : "job",
                              "values" : [
                                "a:b"
                              ]
                            },
                            {
                              "key" : "info",
                              "isNull" : true
                            }
                          ],
                          "secrets" : [
                            {
                              "name" : "TOKEN",
                              "optional" : true
                            },
                            {
                              "name" : "TOKEN",
                              "optional" : false
                            }
                          ]
                        }
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void aStarStandsForTheJarsOfAFolder() throws IOException {
        jar();

        assertThat(run(folder + File.separator + "*")).startsWith("0 {").contains("com.acme.Audit");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThat(run(folder.resolve("gone.jar").toString()))
                .startsWith("1 There is no jar or folder")
                .contains("gone.jar");
        assertThat(run()).startsWith("1 Name at least one jar");
    }

    @Test
    void whatIsNoManifestIsNamed() throws IOException {
        Files.writeString(classes().resolve("META-INF/earmark/com.acme.OrdersIndex.json"), "{");

        assertThat(run(folder.resolve("classes").toString()))
                .startsWith("1 The manifest cannot be read: ")
                .contains("OrdersIndex.json\" is no manifest of listeners.");
    }

    /** The exit code and what was printed. */
    private static String run(String... arguments) {
        var printed = new ByteArrayOutputStream();
        var stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
        var code = Main.run(arguments, stream, stream);
        return code + " " + printed.toString(StandardCharsets.UTF_8);
    }
}
