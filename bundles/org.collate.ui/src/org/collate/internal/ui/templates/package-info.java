/** The template of a meeting on screen: its settings, and its push to all reports. */
package org.collate.internal.ui.templates;
