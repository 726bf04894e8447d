/** Reads the extension points and hands the engines their importers and exporters. */
package org.collate.runtime;
