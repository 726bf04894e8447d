/** Review: events that are only ever added, hand-overs in rounds, tracked revisions and the verdicts on them. */
package org.collate.git.review;
