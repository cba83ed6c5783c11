// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A piece of source, as one format of JavaPoet's. JavaPoet takes its time with each part of a format, a literal or a sign for
 * indentation, so that here only types are parts of their own.
 *
 * @param types what stands for each {@code $T}
 */
record Code(String format, List<TypeName> types) {

    static Code of(String format, TypeName... types) {
        return new Code(format, List.of(types));
    }

    static Code join(Collection<Code> pieces, String separator) {
        var format = new StringBuilder();
        var types = new ArrayList<TypeName>();
        for (var piece : pieces) {
            format.append(format.isEmpty() ? "" : separator).append(piece.format);
            types.addAll(piece.types);
        }
        return new Code(format.toString(), types);
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
        var length = format.length();
        for (var type : types) {
            length += type.toString().length() - 2;
        }
        return length;
    }
}
