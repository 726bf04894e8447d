/**
 * How well programs merge two persons' work on one text: edit scripts that look like real work, an oracle that knows what
 * must come out, and a judge of what did.
 */
package org.collate.testkit.quality;
