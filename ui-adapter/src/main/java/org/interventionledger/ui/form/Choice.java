package org.interventionledger.ui.form;

/** One of several to choose from: what is sent, and what is read. */
public record Choice(String value, String label) {}
