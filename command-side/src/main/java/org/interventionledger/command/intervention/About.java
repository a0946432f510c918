package org.interventionledger.command.intervention;

/**
 * What an act is about.
 *
 * @param id by which the act names it
 */
record About<M>(String id, M matter) {}
