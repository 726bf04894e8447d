/** How all reports stand: the table of leaders, what waits for whoever sits here, and what the navigator says of it. */
package org.collate.internal.ui.leaders;
