// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import java.util.Arrays;

/**
 * The symbols of an event's values. Most events have one or none, so those sets exist once and finding them allocates
 * nothing. Immutable.
 */
final class SymbolSet {

    private final SymbolSet[] single;
    private final int[] symbols;

    private SymbolSet(SymbolSet[] single, int[] symbols) {
        this.single = single;
        this.symbols = symbols;
    }

    /** The set without symbols, of as many as there are. */
    static SymbolSet none(int count) {
        SymbolSet[] single = new SymbolSet[count];
        for (int symbol = 0; symbol < count; symbol++) {
            single[symbol] = new SymbolSet(single, new int[] {symbol});
        }
        return new SymbolSet(single, new int[0]);
    }

    SymbolSet with(int symbol) {
        if (symbols.length == 0) {
            return single[symbol];
        }
        for (int known : symbols) {
            if (known == symbol) {
                return this;
            }
        }
        int[] more = Arrays.copyOf(symbols, symbols.length + 1);
        more[symbols.length] = symbol;
        return new SymbolSet(single, more);
    }

    int size() {
        return symbols.length;
    }

    /** One place for each symbol, a place before them for no symbol, and one behind them for several. */
    int slot() {
        return symbols.length == 0 ? 0 : symbols.length == 1 ? symbols[0] + 1 : single.length + 1;
    }

    int get(int index) {
        return symbols[index];
    }
}
