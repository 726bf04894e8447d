/** The use cases, one class per user action, without a screen. */
package org.collate.operations;
