package org.harmonogram.io.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;

/** Reads and writes files of text in UTF-8, whole or not at all. */
public final class TextFile {

    /** Longest document, in bytes. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private TextFile() {}

    /**
     * The text of a file, without a byte order mark.
     *
     * @throws InvalidPlanException if the file cannot be read, is too large or is not UTF-8
     */
    public static String read(Path file) {
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(MOST_BYTES + 1);
        } catch (NoSuchFileException missing) {
            throw invalid(IssueCode.FILE_NOT_FOUND, file);
        } catch (IOException unreadable) {
            throw invalid(IssueCode.FILE_UNREADABLE, file);
        }
        return read(bytes);
    }

    /**
     * The text of a stream, which stays open.
     *
     * @throws InvalidPlanException if it is too large or not UTF-8
     * @throws IOException if the stream cannot be read
     */
    public static String read(InputStream stream) throws IOException {
        return read(stream.readNBytes(MOST_BYTES + 1));
    }

    /**
     * The text that the bytes are in UTF-8, without a byte order mark.
     *
     * @throws InvalidPlanException if they are too many or not UTF-8
     */
    public static String read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw invalid(IssueCode.FILE_TOO_LARGE, MOST_BYTES / MEGABYTE);
        }
        int start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            // No document has a zero byte among its first; one in UTF-16 or UTF-32 has.
            if (hasZero(bytes, Math.min(bytes.length, 4))) {
                throw invalid(IssueCode.NOT_UTF8, 1);
            }
            return decoder.decode(in).toString();
        } catch (CharacterCodingException malformed) {
            throw invalid(IssueCode.NOT_UTF8, lineOf(bytes, in.position()));
        }
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && bytes[0] == BYTE_ORDER_MARK[0]
                && bytes[1] == BYTE_ORDER_MARK[1]
                && bytes[2] == BYTE_ORDER_MARK[2];
    }

    private static boolean hasZero(byte[] bytes, int end) {
        for (int i = 0; i < end; i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }

    /**
     * Writes the text as UTF-8. The file holds all of it or what it held before, never a part: the text is written
     * beside it first.
     *
     * @throws InvalidPlanException if the file cannot be written
     */
    public static void write(String text, Path file) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A pipe or a device; nothing can be moved there. A folder fails.
                Files.write(file, bytes);
            } else {
                replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), bytes);
            }
        } catch (IOException unwritable) {
            InvalidPlanException exception = invalid(IssueCode.FILE_UNWRITABLE, file);
            exception.initCause(unwritable);
            throw exception;
        }
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel =
                    FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                // Otherwise a power cut may leave the new name with nothing behind it.
                channel.force(true);
            }
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static InvalidPlanException invalid(IssueCode code, Object... values) {
        return new InvalidPlanException(List.of(Issue.of(code, "", values)));
    }
}
