/** The page that shows what a draft changed since the accepted text. */
package org.collate.internal.ui.manuscript.revisions;
