package org.harmonogram.io.ctt;

import java.util.Arrays;
import java.util.Optional;

/** The lists of an instance, each under a line with its name and a colon. */
enum Section {
    COURSES("<course> <teacher> <lectures> <days> <students> [<double>]", 5, 6),
    ROOMS("<room> <seats> [<building>]", 2, 3),
    CURRICULA("<curriculum> <number> <course> …", 2, Integer.MAX_VALUE),
    UNAVAILABILITY_CONSTRAINTS("<course> <day> <period>", 3, 3),
    ROOM_CONSTRAINTS("<course> <room>", 2, 2);

    private final String form;
    private final int fewestWords;
    private final int mostWords;

    Section(String form, int fewestWords, int mostWords) {
        this.form = form;
        this.fewestWords = fewestWords;
        this.mostWords = mostWords;
    }

    /** How a line of the list is written. */
    String form() {
        return form;
    }

    /** The line above the list. */
    String title() {
        return name() + ":";
    }

    /** Whether a line of that many words can be of the list. */
    boolean hasForm(int words) {
        return words >= fewestWords && words <= mostWords;
    }

    static Optional<Section> find(String title) {
        return Arrays.stream(values())
                .filter(section -> section.title().equals(title))
                .findFirst();
    }
}
