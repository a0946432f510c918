package org.interventionledger.command.statute;

import static org.interventionledger.api.intervention.ReferralAddressee.REGIONAL_DIRECTOR;
import static org.interventionledger.api.intervention.ReferralAddressee.REGIONAL_SCHOOLS_COMMISSIONER;
import static org.interventionledger.api.terms.Certainty.SECONDARY;
import static org.interventionledger.command.statute.InForce.from;
import static org.interventionledger.command.statute.LawOf.instrument;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.intervention.ReferralAddressee;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;

/** Who answers for academies on the Secretary of State's behalf, by the name of the day. */
public final class RegionalOffice {

  private static final DatedRule<ReferralAddressee> OFFICE =
      DatedRule.of(
          "sos-agent",
          from(
                  "2014-09-01",
                  REGIONAL_SCHOOLS_COMMISSIONER,
                  instrument("Education Committee", "HC 401"))
              .marked(SECONDARY),
          from(
                  "2022-09-01",
                  REGIONAL_DIRECTOR,
                  instrument("Department for Education", "Regions Group"))
              .marked(SECONDARY));

  static final List<DatedRule<?>> RULES = List.of(OFFICE);

  private RegionalOffice() {}

  public static ReferralAddressee on(LocalDate day) {
    return OFFICE
        .on(day)
        .orElseThrow(
            () ->
                new Refused(
                    LawRefusal.NO_REGIONAL_OFFICE_ON_THAT_DATE,
                    Fact.date("happenedOn", day),
                    Fact.date("officeSince", OFFICE.rows().getFirst().from())));
  }
}
