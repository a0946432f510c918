/** Who may read what. */
package org.interventionledger.query.reading;
