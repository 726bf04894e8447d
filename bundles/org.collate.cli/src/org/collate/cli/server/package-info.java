/** The commands for whoever looks after the Git server of a team. */
package org.collate.cli.server;
