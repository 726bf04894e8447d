/** The commands that read and write the files of reports. */
package org.collate.cli.report;
