// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beside Lombok and MapStruct, whichever comes first on the path. */
final class OtherProcessorsTest {

    private static final String SHIPPING = """
            package com.acme;

            import dev.earmark.*;
            import dev.earmark.event.Event;
            import lombok.*;

            @RequiredArgsConstructor
            class Shipping {

                @Value
                static class Order {
                    String id;
                    int count;
                }

                private final String name;
                private final OrderMapper mapper;

                @OnEvent("file:created")
                @SneakyThrows
                void on(@Payload Order order, Event event) {
                    mapper.toLine(new OrderMapper.Source(order.getId() + name));
                }
            }
            """;

    private static final String BILLING = """
            package com.acme;

            import dev.earmark.*;
            import lombok.*;

            @NoArgsConstructor
            @AllArgsConstructor
            class Billing {

                private String name;

                @OnEvent("file:deleted")
                void on(@Secret("TOKEN") String token) {}
            }
            """;

    private static final String MAPPER = """
            package com.acme;

            import org.mapstruct.Mapper;

            @Mapper
            interface OrderMapper {

                record Source(String id) {}

                record Line(String id) {}

                Line toLine(Source order);
            }
            """;

    private static final List<File> OTHERS = List.of(
            Compilers.location(lombok.Value.class),
            Compilers.location(org.mapstruct.ap.MappingProcessor.class),
            Compilers.location(org.mapstruct.Mapper.class));

    @TempDir
    Path folder;

    private List<Path> files;

    @BeforeEach
    void write() throws IOException {
        files = List.of(
                Files.writeString(folder.resolve("Shipping.java"), SHIPPING),
                Files.writeString(folder.resolve("Billing.java"), BILLING),
                Files.writeString(folder.resolve("OrderMapper.java"), MAPPER));
    }

    @Test
    void oursComesLast() throws IOException {
        var said = ForkedJavac.current(folder.resolve("out")).compile(OTHERS, OTHERS, files, "-Xlint:-options");

        assertThat(said.lines().filter(line -> !isTheJvms(line))).isEmpty();
        assertThatAllIsThere();
    }

    @Test
    void oursComesFirst() throws IOException {
        var said = ForkedJavac.current(folder.resolve("out"))
                .compile(
                        List.of(),
                        OTHERS,
                        files,
                        "-processorpath",
                        String.join(
                                File.pathSeparator,
                                java.util.stream.Stream.concat(ForkedJavac.PROCESSORS.stream(), OTHERS.stream())
                                        .map(File::getPath)
                                        .toList()));

        assertThat(said.lines().filter(line -> !isTheJvms(line))).isEmpty();
        assertThatAllIsThere();
    }

    /** Of Lombok's use of a class of the JDK, JDK 24 and later have their say. */
    private static boolean isTheJvms(String line) {
        return line.startsWith("WARNING: ") && (line.contains("sun.misc.Unsafe") || line.contains("lombok.permit"));
    }

    private void assertThatAllIsThere() throws IOException {
        assertThat(folder.resolve("out/com/acme/OrderMapperImpl.class")).exists();
        assertThat(Files.readString(folder.resolve("out/com/acme/Shipping_Earmark.java")))
                .contains("return null;", "listener.on(in.payload(\"\").as(Shipping.Order.class), in.event())");
        assertThat(Files.readString(folder.resolve("out/com/acme/Billing_Earmark.java")))
                .contains("return new Billing();");
    }
}
