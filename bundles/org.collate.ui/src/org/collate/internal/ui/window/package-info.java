/** The window as a whole: its views, and what is set for this machine. */
package org.collate.internal.ui.window;
