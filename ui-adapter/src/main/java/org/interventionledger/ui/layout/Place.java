package org.interventionledger.ui.layout;

/**
 * A place in the navigation.
 *
 * @param name its word is in the messages under {@code layout.menu.<name>}
 * @param current whether the page shown is there
 */
public record Place(String name, String path, boolean current) {}
