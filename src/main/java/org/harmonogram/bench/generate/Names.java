package org.harmonogram.bench.generate;

/** Ids and names: neutral, numbered from 1, of equal length so that they sort as they count. */
final class Names {

    private Names() {}

    /** The number at that position, with zeros before it up to the digits that {@code of} things need, at least two. */
    static String number(int position, int of) {
        String number = String.valueOf(position + 1);
        int digits = Math.max(2, String.valueOf(of).length());
        return "0".repeat(Math.max(0, digits - number.length())) + number;
    }

    static String topic(int programme, int position) {
        return "p" + (programme + 1) + "-t" + number(position, 2);
    }
}
