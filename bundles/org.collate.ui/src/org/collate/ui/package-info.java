/** The workbench: what a user sees of a report. */
package org.collate.ui;
