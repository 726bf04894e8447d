/** Reads the extension points and hands the engines their importers, exporters and rules. */
package org.collate.runtime;
