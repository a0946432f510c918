package org.interventionledger.api.placement;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.correction.Correction;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.api.terms.Urn;

/** What the ledger does itself, so that the rules of the framework see what happened elsewhere. */
public sealed interface RuleCommand extends PlacementCommand {

  /** The entry of another stream that gives rise to it. */
  EntryRef entry();

  /**
   * Apply the rules after something happened. Sent twice it does nothing the second time.
   *
   * @param type the entry's type
   * @param causedOn the day of that
   * @param on the day on which the ledger learnt of it
   */
  record ApplyRules(
      Urn urn, EntryRef entry, String type, LocalDate causedOn, LocalDate on, Occasion occasion)
      implements RuleCommand {
    @Override
    public LocalDate happenedOn() {
      return on;
    }
  }

  /**
   * Put right the note of an activity whose entry was put right elsewhere, and apply the rules.
   *
   * @param entry the correction there
   * @param instead what counts there in its place, if it is an activity of the framework
   */
  record PutNoteRight(
      Urn urn, EntryRef entry, Correction correction, Optional<NoteActivity> instead)
      implements RuleCommand {
    @Override
    public LocalDate happenedOn() {
      return correction.correctedOn();
    }

    /** The entry that was mistaken. */
    public EntryRef mistaken() {
      return new EntryRef(entry.stream(), correction.entry());
    }
  }

  /**
   * Take note of an activity of the framework that is recorded elsewhere, and apply the rules.
   *
   * @param activity its id in the framework
   * @param outcome what came of it, as the framework names it
   * @param on the day on which the ledger learnt of it
   * @param contactBy the party that made contact with the school by it, where that was stated
   */
  record NoteActivity(
      Urn urn,
      EntryRef entry,
      LocalDate doneOn,
      String activity,
      Optional<String> outcome,
      LocalDate on,
      Optional<Labelled> contactBy)
      implements RuleCommand {

    /** Where nobody said who made contact. */
    public NoteActivity(
        Urn urn,
        EntryRef entry,
        LocalDate doneOn,
        String activity,
        Optional<String> outcome,
        LocalDate on) {
      this(urn, entry, doneOn, activity, outcome, on, Optional.empty());
    }

    @Override
    public LocalDate happenedOn() {
      return doneOn;
    }
  }
}
