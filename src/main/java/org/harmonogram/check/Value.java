package org.harmonogram.check;

/** Something a sentence names, in the words of either language. */
interface Value {

    /** As it reads in that language. */
    String in(Words words);

    /**
     * The number, for words that follow it.
     *
     * @throws IllegalStateException if the value is none
     */
    default long number() {
        throw new IllegalStateException("This value is not a number.");
    }

    /**
     * A number.
     *
     * @param number at least 0
     */
    record Amount(long number) implements Value {
        @Override
        public String in(Words words) {
            return Long.toString(number);
        }
    }
}
