/** The desktop application: its start, its one window and what the command line asks of it. */
package org.collate.internal.app;
