/** How far the projections have come, what stopped one, waiting for them, building one again. */
package org.interventionledger.query.projection;
