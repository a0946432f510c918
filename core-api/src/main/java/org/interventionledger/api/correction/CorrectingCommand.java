package org.interventionledger.api.correction;

import java.util.Optional;
import org.interventionledger.api.SchoolCommand;

/** A command that puts a mistaken entry of its own stream right. */
public interface CorrectingCommand {

  Correction correction();

  /** The act as it should have been entered; empty when it should not have been entered. */
  Optional<? extends SchoolCommand> replacement();
}
