/** Tracked revisions: the difference of an accepted text and a draft, taken apart into what can be judged by itself. */
package org.collate.core.revisions;
