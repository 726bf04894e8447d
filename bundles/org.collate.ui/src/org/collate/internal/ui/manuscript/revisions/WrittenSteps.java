package org.collate.internal.ui.manuscript.revisions;

/** The steps in which a draft was written, as they are taken back one by one; verdicts are given between them. */
public interface WrittenSteps {

    /** How many steps can be taken back. */
    int depth();

    /** Whether there is a step to make again. */
    boolean canRedo();

    /** What is written next is a step of its own. */
    void part();

    /** Takes the last step back. */
    void undo();

    /** Makes the step again that was taken back last. */
    void redo();
}
