/** Reviewing a draft: judging its tracked revisions. */
package org.collate.operations.review;
