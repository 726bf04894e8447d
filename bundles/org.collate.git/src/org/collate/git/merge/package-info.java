/** What people do about merges: settle or give up what conflicts, push a template, and let C Git merge reports. */
package org.collate.git.merge;
