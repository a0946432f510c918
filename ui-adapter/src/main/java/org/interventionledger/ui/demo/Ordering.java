package org.interventionledger.ui.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.intervention.AcademyOrderBasis;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordAcademyOrder;
import org.interventionledger.api.intervention.AcademyOrderCommand.RecordConversion;
import org.interventionledger.api.intervention.Learnt;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.Urn;

/** Deeds about academy orders, as the Regional Director's letters told of them. */
final class Ordering {

  private Ordering() {}

  /** On the governing body's own application, which every law since 2010 knows. */
  static Deed orderedOnApplication(LocalDate on) {
    return school ->
        new RecordAcademyOrder(
            school.urn(),
            on,
            AcademyOrderBasis.APPLICATION,
            Optional.empty(),
            Optional.empty(),
            Set.of(Recipient.GOVERNING_BODY, Recipient.HEAD_TEACHER),
            learnt(school, on));
  }

  static Deed converted(LocalDate on, int successor, String trust) {
    return school ->
        new RecordConversion(
            school.urn(), on, new Urn(successor), new Narrative(trust), learnt(school, on));
  }

  private static Learnt learnt(DemoSchool school, LocalDate on) {
    return new Learnt("Regional Director", on, "demo-" + school.urn() + "-order", Optional.empty());
  }
}
