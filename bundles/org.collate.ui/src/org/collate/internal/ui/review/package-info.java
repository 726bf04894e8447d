/** A draft handed over to review on the screen. */
package org.collate.internal.ui.review;
