/** Import and export on the screen. */
package org.collate.internal.ui.transfer;
