/** The report as an EMF document: its ids, its one canonical file, its messages. */
package org.collate.model;
