/** A report that is open: how it is read and, where it is a draft, kept, followed and brought up to date while somebody writes. */
package org.collate.operations.writing;
