package org.collate.operations.writing;

/** Where faults go that nobody waits for: work that keeps a draft runs by itself. For any thread. */
@FunctionalInterface
public interface WritingLog {

    /**
     * Notes a fault.
     *
     * @param sentence what could not be done, for whoever reads the log
     */
    void fault(String sentence, Throwable cause);
}
