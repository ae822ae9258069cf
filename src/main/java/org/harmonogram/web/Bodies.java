package org.harmonogram.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Bodies of requests, read whole and no further than is allowed. */
final class Bodies {

    private static final int MEGABYTE = 1024 * 1024;

    private final int mostBytes;

    /** @param mostBytes of a body, from 1 */
    Bodies(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** A body as it came. */
    static final class Body {

        private final byte[] bytes;
        private final boolean isText;

        private Body(byte[] bytes, boolean isText) {
            this.bytes = bytes;
            this.isText = isText;
        }

        byte[] bytes() {
            return bytes;
        }

        /** Whether it is plain text and no JSON. */
        boolean isText() {
            return isText;
        }
    }

    /**
     * The body, which may be JSON or plain text.
     *
     * @throws ProblemException if it is of another kind, or too large
     */
    Body readPlan(HttpServletRequest request) {
        MediaType type = type(request);
        boolean isText = isOf(type, MediaType.TEXT_PLAIN);
        if (!isText && !isOf(type, MediaType.APPLICATION_JSON)) {
            throw unsupported("application/json, text/plain");
        }
        return new Body(bytes(request), isText);
    }

    /**
     * The body, which is JSON; none is as good as an empty object.
     *
     * @throws ProblemException if it is of another kind, or too large
     */
    byte[] readJson(HttpServletRequest request) {
        byte[] bytes = bytes(request);
        if (bytes.length > 0 && !isOf(type(request), MediaType.APPLICATION_JSON)) {
            throw unsupported("application/json");
        }
        return bytes.length == 0 ? new byte[] {'{', '}'} : bytes;
    }

    private static boolean isOf(@Nullable MediaType type, MediaType wanted) {
        return type != null && wanted.equalsTypeAndSubtype(type);
    }

    private static @Nullable MediaType type(HttpServletRequest request) {
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.toLowerCase(Locale.ROOT).equals("identity")) {
            throw unsupported("identity");
        }
        try {
            MediaType type =
                    request.getContentType() == null ? null : MediaType.parseMediaType(request.getContentType());
            if (type != null && type.getParameter("charset") != null && !isUtf8(type)) {
                throw unsupported("charset=utf-8");
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

    private byte[] bytes(HttpServletRequest request) {
        if (request.getContentLengthLong() > mostBytes) {
            throw tooLarge();
        }
        try {
            byte[] bytes = request.getInputStream().readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw tooLarge();
            }
            return bytes;
        } catch (IOException broken) {
            // The connection broke, or what came is not what its length or its chunks say.
            throw ProblemException.of(Problem.MALFORMED_REQUEST);
        }
    }

    private ProblemException tooLarge() {
        return ProblemException.of(Problem.TOO_LARGE, Math.max(1, mostBytes / MEGABYTE));
    }
}
