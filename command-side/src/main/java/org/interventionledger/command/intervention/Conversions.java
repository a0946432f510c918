package org.interventionledger.command.intervention;

import static org.interventionledger.api.Act.CORRECT_ENTRY;
import static org.interventionledger.api.Act.FOLLOW_UP;
import static org.interventionledger.api.Act.RECORD_COMPLAINT_ACKNOWLEDGEMENT;
import static org.interventionledger.api.Act.RECORD_DATA_COMPLAINT;
import static org.interventionledger.api.Act.RECORD_INFORMATION_ANSWER;
import static org.interventionledger.api.Act.RECORD_INFORMATION_REQUEST;
import static org.interventionledger.api.Act.RECORD_INSPECTION_OUTCOME;
import static org.interventionledger.api.Act.RECORD_REFERRAL_ACKNOWLEDGEMENT;
import static org.interventionledger.api.Act.RECORD_REFERRAL_OUTCOME;
import static org.interventionledger.api.Act.REFER_TO_REGIONAL_DIRECTOR;
import static org.interventionledger.api.Act.SET_ASIDE_OUTCOME;
import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.interventionledger.api.Act;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;

/** The ladder closes with the day on which the school becomes an academy. */
final class Conversions {

  /**
   * What is no step on the ladder: the record itself, what is asked about it, and a report that
   * came out late.
   */
  private static final Set<Act> STILL_OPEN =
      EnumSet.of(
          CORRECT_ENTRY,
          FOLLOW_UP,
          RECORD_INSPECTION_OUTCOME,
          SET_ASIDE_OUTCOME,
          REFER_TO_REGIONAL_DIRECTOR,
          RECORD_REFERRAL_ACKNOWLEDGEMENT,
          RECORD_REFERRAL_OUTCOME,
          RECORD_INFORMATION_REQUEST,
          RECORD_INFORMATION_ANSWER,
          RECORD_DATA_COMPLAINT,
          RECORD_COMPLAINT_ACKNOWLEDGEMENT);

  private Conversions() {}

  /** Whether the conversion ended what a period is for. */
  static boolean haveEnded(CountedRun run, LegalPosition position) {
    return position.state().convertedBy(LocalDate.MAX).isPresent()
        && !STILL_OPEN.contains(run.matter().act());
  }

  static void check(Act act, LegalPosition position, LocalDate on) {
    position
        .state()
        .convertedBy(on)
        .filter(_ -> !STILL_OPEN.contains(act))
        .ifPresent(
            converted -> {
              throw new Refused(
                  LawRefusal.SCHOOL_BECAME_AN_ACADEMY,
                  date("happenedOn", on),
                  date("convertedOn", converted.convertedOn()),
                  text("successor", converted.successor()));
            });
  }
}
