package org.harmonogram.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Plan;
import org.harmonogram.domain.Validation;

/**
 * Reads plans. Whatever is wrong with a document is reported at once, in the order of the document, at most {@value
 * Issues#MOST} issues and then how many more there are; warnings are left to {@link Validation}.
 */
public final class PlanReader {

    /** Longest document, in bytes. */
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final int MEGABYTE = 1024 * 1024;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private PlanReader() {}

    /**
     * The plan in a file.
     *
     * @throws InvalidPlanException if the file cannot be read, or is no valid plan
     */
    public static Plan read(Path file) {
        return read(textOf(file));
    }

    /** The text of a file as UTF-8, as {@link #read(byte[])} takes it. */
    static String textOf(Path file) {
        byte[] bytes;
        try (InputStream stream = Files.newInputStream(file)) {
            bytes = stream.readNBytes(MOST_BYTES + 1);
        } catch (NoSuchFileException missing) {
            throw invalid(IssueCode.FILE_NOT_FOUND, file);
        } catch (IOException unreadable) {
            throw invalid(IssueCode.FILE_UNREADABLE, file);
        }
        return textOf(bytes);
    }

    /**
     * The plan in a stream, which stays open.
     *
     * @throws InvalidPlanException if it is no valid plan
     * @throws IOException if the stream cannot be read
     */
    public static Plan read(InputStream stream) throws IOException {
        return read(stream.readNBytes(MOST_BYTES + 1));
    }

    /**
     * The plan in a document as UTF-8, with or without a byte order mark.
     *
     * @throws InvalidPlanException if it is no valid plan
     */
    public static Plan read(byte[] bytes) {
        return read(textOf(bytes));
    }

    private static String textOf(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw invalid(IssueCode.FILE_TOO_LARGE, MOST_BYTES / MEGABYTE);
        }
        return decode(bytes);
    }

    /**
     * The plan in a text.
     *
     * @throws InvalidPlanException if it is no valid plan
     */
    public static Plan read(String json) {
        Issues issues = new Issues();
        JsonValue document = JsonDocument.parse(json, issues);
        if (document == null) {
            throw new InvalidPlanException(issues.found());
        }
        Plan plan = PlanMapper.plan(new Fields(Shape.PLAN, document, "", issues));
        if (!issues.isFull()) {
            FollowUps followUps = new FollowUps(issues.standIns());
            Validation.issues(plan).stream()
                    .filter(issue -> !issue.code().isWarning() && !followUps.contains(issue))
                    .forEach(issues::add);
        }
        if (issues.total() > 0) {
            throw new InvalidPlanException(listed(document, issues));
        }
        return plan;
    }

    static List<Issue> listed(JsonValue document, Issues issues) {
        List<Issue> listed = new ArrayList<>(DocumentOrder.sort(document, issues.found()));
        long more = issues.total() - listed.size();
        if (more > 0) {
            listed.add(Issue.of(IssueCode.MORE_ISSUES, "", more, listed.size()));
        }
        return listed;
    }

    private static String decode(byte[] bytes) {
        int start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            // No JSON document has a zero byte among its first; one in UTF-16 or UTF-32 has.
            if (hasZero(bytes, Math.min(bytes.length, 4))) {
                throw invalid(IssueCode.NOT_UTF8, 1);
            }
            CharBuffer out = decoder.decode(in);
            return out.toString();
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

    private static InvalidPlanException invalid(IssueCode code, Object... values) {
        return new InvalidPlanException(List.of(Issue.of(code, "", values)));
    }
}
