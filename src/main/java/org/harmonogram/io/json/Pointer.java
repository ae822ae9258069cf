package org.harmonogram.io.json;

import java.util.List;

/** JSON pointers (RFC 6901) as texts; the empty text is the whole document. */
final class Pointer {

    private Pointer() {}

    /** The pointer to a key of the object at {@code parent}. */
    static String to(String parent, String key) {
        return parent + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    /** The pointer to an element of the array at {@code parent}. */
    static String to(String parent, int index) {
        return parent + "/" + index;
    }

    /** The keys and indexes of a pointer, unescaped. */
    static List<String> steps(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        return List.of(pointer.substring(1).split("/", -1)).stream()
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .toList();
    }
}
