package org.harmonogram.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The last row of a page: the next one begins after it.
 *
 * @param time of the row
 * @param id of the row, where several have the same time
 */
public record Position(Instant time, String id) {

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    /** Before the first row. */
    private static final Position START = new Position(Instant.parse("9999-12-31T00:00:00Z"), "");

    /**
     * Where a page ended.
     *
     * @param text from {@link #text}; {@code null}: the list is read from its beginning
     * @throws IllegalArgumentException if it is not from there
     */
    public static Position of(@Nullable String text) {
        if (text == null) {
            return START;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            Position position = new Position(Instant.parse(parts[0]), parts[1]);
            if (!ID.matcher(position.id()).matches()) {
                throw new IllegalArgumentException("That is no id of a row.");
            }
            if (position.time().isAfter(START.time()) || position.time().isBefore(Instant.EPOCH)) {
                throw new IllegalArgumentException("That is no time of a row.");
            }
            return position;
        } catch (RuntimeException malformed) {
            throw new IllegalArgumentException("(%s) is not the end of a page.".formatted(text), malformed);
        }
    }

    /** Whether the text is from {@link #text}, or could be. */
    public static boolean isText(String text) {
        try {
            of(text);
            return true;
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** As part of an URL. */
    public String text() {
        byte[] bytes = (time + " " + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
