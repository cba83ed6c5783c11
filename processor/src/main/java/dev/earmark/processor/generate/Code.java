// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of source, as one format of JavaPoet's. JavaPoet looks for line breaks in each part of a format, which made up a
 * tenth of a compilation when literals were parts of their own.
 *
 * @param types what stands for each {@code $T}
 */
record Code(String format, List<TypeName> types) {

    static Code of(String format, TypeName... types) {
        return new Code(format, List.of(types));
    }

    static Code join(Collection<Code> pieces, String separator) {
        return new Code(
                pieces.stream().map(Code::format).collect(Collectors.joining(separator)),
                pieces.stream().flatMap(piece -> piece.types().stream()).toList());
    }

    /** A text that is no format. */
    static String plain(String text) {
        return text.replace("$", "$$");
    }

    Code between(String before, String after) {
        return new Code(before + format + after, types);
    }

    CodeBlock block() {
        return CodeBlock.of(format, types.toArray());
    }

    /** About how long it is in a line, with full names of types. */
    int length() {
        return format.length()
                + types.stream().mapToInt(type -> type.toString().length() - 2).sum();
    }
}
