package org.harmonogram.io.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Issue;
import org.harmonogram.domain.IssueCode;
import org.harmonogram.domain.Plan;

/** Writes plans: the same plan always as the same bytes, without what {@link PlanReader} assumes anyway. */
public final class PlanWriter {

    private PlanWriter() {}

    /** The plan as a document. */
    public static String write(Plan plan) {
        return JsonText.of(PlanToJson.plan(plan));
    }

    /**
     * Writes the plan to a file as UTF-8. The file holds the whole plan or what it held before, never a part: the plan
     * is written beside it first.
     *
     * @throws InvalidPlanException if the file cannot be written
     */
    public static void write(Plan plan, Path file) {
        byte[] bytes = write(plan).getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A pipe or a device; nothing can be moved there. A folder fails.
                Files.write(file, bytes);
            } else {
                replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), bytes);
            }
        } catch (IOException unwritable) {
            InvalidPlanException exception =
                    new InvalidPlanException(List.of(Issue.of(IssueCode.FILE_UNWRITABLE, "", file)));
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
}
