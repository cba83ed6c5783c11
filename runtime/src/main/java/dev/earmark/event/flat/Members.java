// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event.flat;

import dev.earmark.match.FlatEvent;
import dev.earmark.match.FlatValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * An event's members: its shape and, for each member, where its value starts in the event's bytes. Values are decoded
 * when asked for; those that filters ask for are kept. Immutable as long as nobody writes to the bytes; thread-safe.
 */
public final class Members implements FlatEvent {

    /** No such member. */
    public static final int NONE = -1;

    private static final JsonFactory JSON = new JsonFactory();
    private static final int USUAL_COUNT = 32;

    private final byte[] json;
    private final Shape shape;
    private final int[] starts;
    private @Nullable FlatValue @Nullable [] values;

    private Members(byte[] json, Shape shape, int[] starts) {
        this.json = json;
        this.shape = shape;
        this.starts = starts;
    }

    /**
     * Reads an object in one pass, without decoding its values.
     *
     * @param json UTF-8 that is kept, not copied
     * @param from where the object starts; a byte order mark lies before it
     * @param shapes the shapes to look for and to add to
     * @return the members
     * @throws tools.jackson.core.JacksonException when it is not JSON, or something follows the object
     */
    public static Members read(byte[] json, int from, ShapeTree shapes) {
        try (JsonParser in = parser(json, from, json.length)) {
            in.nextToken();
            int[] starts = new int[USUAL_COUNT];
            Step step = shapes.root();
            int depth = 0;
            while (depth >= 0) {
                if (in.nextToken() == JsonToken.END_OBJECT) {
                    depth--;
                    continue;
                }
                step = step.then(in.currentName(), depth);
                JsonToken value = in.nextToken();
                if (step.count > starts.length) {
                    starts = Arrays.copyOf(starts, starts.length * 2);
                }
                starts[step.count - 1] = from + (int) in.currentTokenLocation().getByteOffset();
                if (value == JsonToken.START_OBJECT) {
                    depth++;
                } else {
                    in.skipChildren();
                }
            }
            if (in.nextToken() != null) {
                throw new StreamReadException(in, "a second value follows", in.currentTokenLocation());
            }
            return new Members(json, step.shape(), starts);
        }
    }

    @Override
    public int size() {
        return shape.size();
    }

    @Override
    public String key(int index) {
        return shape.key(index);
    }

    @Override
    public FlatValue value(int index) {
        // A race costs a second decoding: the values are equal, and immutable.
        @Nullable FlatValue[] kept = values;
        if (kept == null) {
            kept = new FlatValue[shape.size()];
            values = kept;
        }
        FlatValue value = kept[index];
        if (value == null) {
            value = FlatValues.read(this, shape.member(index));
            kept[index] = value;
        }
        return value;
    }

    /**
     * The names and the nesting of the members.
     *
     * @return the shape, shared with events of the same kind
     */
    public Shape shape() {
        return shape;
    }

    /**
     * Where the value of a flattened member starts.
     *
     * @param index from 0 to {@link #size} - 1
     * @return the offset of its first byte
     */
    public int leafStart(int index) {
        return starts[shape.member(index)];
    }

    /**
     * Finds a member.
     *
     * @param path its name or dotted path from the event
     * @return a handle for the other methods, or {@link #NONE}
     */
    public int find(String path) {
        return shape.find(path);
    }

    /**
     * The member {@code id} of the event itself.
     *
     * @return a handle, or {@link #NONE}
     */
    public int id() {
        return shape.id;
    }

    /**
     * The member {@code topic} of the event itself.
     *
     * @return a handle, or {@link #NONE}
     */
    public int topic() {
        return shape.topic;
    }

    /**
     * Where a member's value starts.
     *
     * @param member a member that exists
     * @return the offset of its first byte
     */
    public int start(int member) {
        return starts[member];
    }

    /**
     * The first byte of a member's value, which tells its type.
     *
     * @param member a member or {@link #NONE}
     * @return a quote, an opening bracket, a digit, the first letter of a literal; 0 for no member
     */
    public int first(int member) {
        return member < 0 ? 0 : json[starts[member]];
    }

    /**
     * A member's value as text.
     *
     * @param member a member or {@link #NONE}
     * @return a text decoded, a number or truth value as written; null for null, an object, a list or no member
     */
    public @Nullable String text(int member) {
        return switch (first(member)) {
            case '"' -> string(starts[member] + 1);
            case 0, 'n', '{', '[' -> null;
            default -> literal(starts[member]);
        };
    }

    /**
     * A parser that stands at a member's value, for what is wanted as more than text.
     *
     * @param member a member that exists
     * @return a parser whose current token is the first of the value
     */
    public JsonParser at(int member) {
        int from = starts[member];
        boolean scalar = "\"{[".indexOf(json[from]) < 0;
        JsonParser in = parser(json, from, scalar ? literalEnd(from) : json.length);
        in.nextToken();
        return in;
    }

    /**
     * The bytes that the event came in.
     *
     * @return the bytes themselves, not to be written to
     */
    public byte[] json() {
        return json;
    }

    private String string(int from) {
        int to = from;
        while (json[to] != '"') {
            if (json[to] == '\\') {
                try (JsonParser in = parser(json, from - 1, json.length)) {
                    in.nextToken();
                    return in.getString();
                }
            }
            to++;
        }
        return new String(json, from, to - from, StandardCharsets.UTF_8);
    }

    private String literal(int from) {
        return new String(json, from, literalEnd(from) - from, StandardCharsets.ISO_8859_1);
    }

    private int literalEnd(int from) {
        int to = from;
        while (",]} \t\r\n".indexOf(json[to]) < 0) {
            to++;
        }
        return to;
    }

    private static JsonParser parser(byte[] json, int from, int to) {
        return JSON.createParser(ObjectReadContext.empty(), json, from, to - from);
    }
}
