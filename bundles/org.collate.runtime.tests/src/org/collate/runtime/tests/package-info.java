/** Reads the extension points of a started platform. */
package org.collate.runtime.tests;
