package org.harmonogram.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * Bodies of requests, received whole, and no further and no longer than is allowed. All large ones together take half of the memory at
 * most: a quarter as they are, a quarter while they are read. Small ones never wait. Thread-safe.
 */
final class Bodies {

    /** Bytes up to which a body counts as small: as many as there are threads would take some megabytes. */
    static final int SMALL = 64 * 1024;
    /**
     * Bytes of memory that reading takes for one byte of a body. A real plan of 6.1 MB with 23,000 sessions needed 11, a body that was
     * made to need much, of nothing but small objects, 40 (smallest heap that was enough, JDK 17).
     */
    static final int READ_BYTE = 40;

    /** While a body grows there are two of it. */
    private static final int HELD_BYTE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int PART_OF_MEMORY = 4;
    private static final int KILOBYTE = 1024;

    private final int mostBytes;
    private final Duration longest;
    private final Room forBodies;
    private final Room forReading;
    private final LongSupplier nanos;

    /**
     * Bodies within the given rooms.
     *
     * @param mostBytes of a body, from 1
     * @param longest within which a body must be there
     * @param forBodies as they came
     * @param forReading for what readers make of them
     * @param nanos a clock
     */
    Bodies(int mostBytes, Duration longest, Room forBodies, Room forReading, LongSupplier nanos) {
        this.mostBytes = mostBytes;
        this.longest = longest;
        this.forBodies = forBodies;
        this.forReading = forReading;
        this.nanos = nanos;
    }

    /** Bodies within the memory of this process. */
    static Bodies inMemory(int mostBytes, Duration longest) {
        long part = Runtime.getRuntime().maxMemory() / PART_OF_MEMORY;
        return new Bodies(mostBytes, longest, new Room(part, PATIENCE), new Room(part, PATIENCE), System::nanoTime);
    }

    /**
     * The body, which may be JSON or plain text; whoever gets it has to close it.
     *
     * @throws ProblemException if it is of another kind, too large or too slow, or there is no room for it
     */
    Body receivePlan(HttpServletRequest request) {
        MediaType type = type(request);
        boolean isText = isOf(type, MediaType.TEXT_PLAIN);
        if (!isText && !isOf(type, MediaType.APPLICATION_JSON)) {
            throw unsupported("application/json, text/plain");
        }
        return receive(request, isText);
    }

    /**
     * The body, which is JSON; none is as good as an empty object. Whoever gets it has to close it.
     *
     * @throws ProblemException if it is of another kind, too large or too slow, or there is no room for it
     */
    Body receiveJson(HttpServletRequest request) {
        Body body = receive(request, false);
        if (body.bytes().length == 0) {
            return new Body(new byte[] {'{', '}'}, false, forBodies.share(), forReading);
        }
        try {
            if (!isOf(type(request), MediaType.APPLICATION_JSON)) {
                throw unsupported("application/json");
            }
            return body;
        } catch (ProblemException refused) {
            body.close();
            throw refused;
        }
    }

    /**
     * What a reader makes of a document that is here already, within the same room as what is made of bodies.
     *
     * @throws ProblemException if there is no room
     */
    <T> T read(String document, Function<String, T> reader) {
        return read(document, document.length(), reader, forReading);
    }

    /** @param length of what is read, in bytes, about */
    static <S, T> T read(S source, int length, Function<S, T> reader, Room forReading) {
        try (Room.Share share = forReading.share()) {
            if (length > SMALL) {
                share.growTo((long) READ_BYTE * length);
            }
            return reader.apply(source);
        }
    }

    private static boolean isOf(@Nullable MediaType type, MediaType wanted) {
        return type != null && wanted.equalsTypeAndSubtype(type);
    }

    private static @Nullable MediaType type(HttpServletRequest request) {
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.toLowerCase(Locale.ROOT).equals("identity")) {
            throw ProblemException.of(Problem.MEDIA_TYPE_UNSUPPORTED).inWords("packed");
        }
        try {
            MediaType type =
                    request.getContentType() == null ? null : MediaType.parseMediaType(request.getContentType());
            if (type != null && type.getParameter("charset") != null && !isUtf8(type)) {
                throw ProblemException.of(Problem.MEDIA_TYPE_UNSUPPORTED).inWords("charset");
            }
            return type;
        } catch (InvalidMediaTypeException malformed) {
            throw unsupported("application/json");
        }
    }

    private static boolean isUtf8(MediaType type) {
        String charset = type.getParameter("charset");
        return charset != null
                && charset.replace("\"", "").toLowerCase(Locale.ROOT).matches("utf-?8|us-ascii");
    }

    private static ProblemException unsupported(String possible) {
        return ProblemException.of(Problem.MEDIA_TYPE_UNSUPPORTED, possible);
    }

    private Body receive(HttpServletRequest request, boolean isText) {
        if (request.getContentLengthLong() > mostBytes) {
            throw tooLarge();
        }
        Room.Share share = forBodies.share();
        boolean isReceived = false;
        try {
            Body body = new Body(bytes(request, share), isText, share, forReading);
            isReceived = true;
            return body;
        } catch (IOException broken) {
            // The connection broke, or what came is not what its length or its chunks say.
            throw ProblemException.of(Problem.MALFORMED_REQUEST);
        } finally {
            if (!isReceived) {
                share.close();
            }
        }
    }

    /** Takes room as the bytes come: whoever announces much and sends little has little. */
    private byte[] bytes(HttpServletRequest request, Room.Share share) throws IOException {
        InputStream in = request.getInputStream();
        long begin = nanos.getAsLong();
        byte[] bytes = new byte[SMALL];
        int length = 0;
        for (int more = in.read(bytes); more >= 0; more = in.read(bytes, length, bytes.length - length)) {
            length += more;
            requireFit(request, length, begin);
            if (length == bytes.length) {
                int size = (int) Math.min(2L * length, mostBytes + 1L);
                share.growTo((long) HELD_BYTE * size);
                bytes = Arrays.copyOf(bytes, size);
            }
        }
        return Arrays.copyOf(bytes, length);
    }

    private void requireFit(HttpServletRequest request, int length, long begin) {
        if (length > mostBytes) {
            throw tooLarge();
        }
        if (nanos.getAsLong() - begin > longest.toNanos()) {
            request.setAttribute(ProblemValve.GIVEN_UP, true);
            throw ProblemException.of(Problem.MALFORMED_REQUEST).inWords("slow", longest.toSeconds());
        }
    }

    private ProblemException tooLarge() {
        return ProblemException.of(Problem.TOO_LARGE, size(mostBytes));
    }

    /** In the largest unit of which it is a whole number. */
    private static String size(int bytes) {
        int kilobytes = bytes / KILOBYTE;
        if (bytes % KILOBYTE != 0) {
            return bytes + " B";
        }
        return kilobytes % KILOBYTE == 0 ? kilobytes / KILOBYTE + " MB" : kilobytes + " KB";
    }
}
