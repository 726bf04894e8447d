/** The template of a meeting as somebody changes it: its settings as rows, what a push would change, templates from reports. */
package org.collate.operations.templates;
