package org.interventionledger.api.evidence;

import java.util.List;

/** An act that refers to documents kept for the school. */
public interface CitingCommand {

  /** The SHA-256 of each. */
  List<String> evidence();
}
