/** The commands that make a team space and its meetings, and put versions into it. */
package org.collate.cli.space;
