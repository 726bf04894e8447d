/** Commands of the review: revisions, accept, reject. */
package org.collate.cli.review;
