/** What the commands of all areas are made of: the command's contract, its surroundings, its help, its exit codes and its JSON. */
package org.collate.cli.command;
