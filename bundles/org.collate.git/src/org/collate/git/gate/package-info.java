/** What a server looks at before it takes a push: refs, objects, roster, reports, events, rounds and orders to purge. */
package org.collate.git.gate;
