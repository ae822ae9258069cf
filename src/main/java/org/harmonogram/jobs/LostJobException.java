package org.harmonogram.jobs;

/** Another worker has taken the job since: whatever this one still has to say about it is too late. */
final class LostJobException extends RuntimeException {

    private static final long serialVersionUID = 1;

    LostJobException(String job, long fence) {
        super("Job (%s) is no longer this worker's, who took it as number (%d).".formatted(job, fence));
    }
}
