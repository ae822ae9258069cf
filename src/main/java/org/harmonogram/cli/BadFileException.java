package org.harmonogram.cli;

import java.nio.file.Path;
import java.util.List;
import org.harmonogram.domain.InvalidPlanException;
import org.harmonogram.domain.Issue;

/** A file that is wrong, with every issue found in it. */
final class BadFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final transient List<Issue> issues;

    BadFileException(Path file, InvalidPlanException invalid) {
        super(invalid.getMessage(), invalid);
        this.file = file;
        this.issues = invalid.issues();
    }

    Path file() {
        return file;
    }

    List<Issue> issues() {
        return issues;
    }
}
