// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import dev.earmark.event.flat.Members;
import dev.earmark.event.flat.RawText;
import dev.earmark.match.FlatValue;
import dev.earmark.match.Glob;
import dev.earmark.match.KeyPattern;

/** Tells the routes of a topic apart by the values that one key finds. Each value has a symbol, unique in the topic. */
final class Discriminator {

    private final KeyPattern key;
    private final Symbols values;
    private final int firstSymbol;

    /** Takes the values that routes ask for, canonical; the first gets the given symbol, the others those that follow. */
    Discriminator(KeyPattern key, Symbols values, int firstSymbol) {
        this.key = key;
        this.values = values;
        this.firstSymbol = firstSymbol;
    }

    /** Adds the symbols of an event's values. */
    SymbolSet find(Members event, SymbolSet symbols) {
        SymbolSet found = symbols;
        for (int leaf : event.shape().leaves(key)) {
            found = find(event, leaf, found);
        }
        return found;
    }

    private SymbolSet find(Members event, int leaf, SymbolSet symbols) {
        byte[] json = event.json();
        int from = event.leafStart(leaf) + 1;
        int to = json[from - 1] == '"' ? RawText.end(json, from) : RawText.ESCAPED;
        if (to == RawText.ESCAPED) {
            return find(event.value(leaf), symbols);
        }
        int symbol = values.find(json, from, to);
        if (symbol != Symbols.NONE) {
            return symbols.with(firstSymbol + symbol);
        }
        return hasSurplusSeparators(json, from, to) ? find(event.value(leaf), symbols) : symbols;
    }

    private SymbolSet find(FlatValue value, SymbolSet symbols) {
        SymbolSet found = symbols;
        if (value instanceof FlatValue.Many many) {
            for (FlatValue element : many.elements()) {
                found = find(element, found);
            }
            return found;
        }
        String text = FlatValue.textOf(value);
        int symbol = text == null ? Symbols.NONE : values.find(Glob.canonical(text));
        return symbol == Symbols.NONE ? found : found.with(firstSymbol + symbol);
    }

    private static boolean hasSurplusSeparators(byte[] json, int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            if (json[i - 1] == ':' && (json[i] == ':' || i == to)) {
                return true;
            }
        }
        return false;
    }
}
