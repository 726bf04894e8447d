package org.collate.git.review;

import org.collate.git.Origin;

/**
 * Two opposite verdicts on one revision, given on two copies of a space before these met. Draft and accepted text differ
 * by it, and that difference is the rejecting person's.
 *
 * @param accepted the event by which it was accepted
 * @param rejected the event by which it was rejected
 * @param by the version of the draft in which it was taken back
 */
public record Opposition(ReviewEvent accepted, ReviewEvent rejected, Origin by) {}
