/** What the commands' expressions know: the variables that say when a command applies. */
package org.collate.internal.ui.commands;
