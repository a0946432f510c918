/** Which journeys are under which version of a framework, and moving many of them at once. */
package org.interventionledger.ui.version;
