/** Rules over how problems, causes and measures are written: examples, tone, subject, excuses, what can be checked. */
package org.collate.internal.rules.writing;
