package org.harmonogram.web;

import java.util.function.Function;

/** The body of a request, whole and in memory, until it is closed. */
final class Body implements AutoCloseable {

    private final byte[] bytes;
    private final boolean isText;
    private final Room.Share held;
    private final Room forReading;

    /**
     * What was sent.
     *
     * @param isText whether it is plain text and no JSON
     * @param held the room that the bytes take
     * @param forReading the room for what readers make of bodies
     */
    Body(byte[] bytes, boolean isText, Room.Share held, Room forReading) {
        this.bytes = bytes;
        this.isText = isText;
        this.held = held;
        this.forReading = forReading;
    }

    /** As it came. */
    byte[] bytes() {
        return bytes;
    }

    /** Whether it is plain text and no JSON. */
    boolean isText() {
        return isText;
    }

    /**
     * What a reader makes of it.
     *
     * @throws ProblemException if too many large bodies are being read
     */
    <T> T read(Function<byte[], T> reader) {
        return Bodies.read(bytes, bytes.length, reader, forReading);
    }

    @Override
    public void close() {
        held.close();
    }
}
