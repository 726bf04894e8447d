/** Synchronises copies of a space: fetch, join ref by ref, send. */
package org.collate.git.exchange;
