/** What the model says of its own classes and features: how they are merged, named, contained and proposed. */
package org.collate.model.meta;
