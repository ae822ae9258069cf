package org.harmonogram.jobs;

/** Sees to it that some worker takes each job, one at a time, again where a worker has died. */
interface Dispatch {

    /**
     * A job is to be taken; takes part in the caller's transaction.
     *
     * @param rank place in the queue, the lowest first
     */
    void add(String job, int rank);

    /** A job need not be taken any more; nothing happens if a worker has it. */
    void remove(String job);
}
