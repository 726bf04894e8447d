/** What is derived from a report and never stored: numbers, lead sentences, the running text. */
package org.collate.core.layout;
