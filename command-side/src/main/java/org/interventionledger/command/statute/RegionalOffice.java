package org.interventionledger.command.statute;

import static org.interventionledger.api.intervention.ReferralAddressee.REGIONAL_DIRECTOR;
import static org.interventionledger.api.intervention.ReferralAddressee.REGIONAL_SCHOOLS_COMMISSIONER;

import java.time.LocalDate;
import java.util.List;
import org.interventionledger.api.intervention.ReferralAddressee;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;

/** Who answers for academies on the Secretary of State's behalf, by the name of the day. */
public final class RegionalOffice {

  private static final List<InForce<ReferralAddressee>> ROWS =
      List.of(
          InForce.from("2014-09-01", REGIONAL_SCHOOLS_COMMISSIONER),
          InForce.from("2022-09-01", REGIONAL_DIRECTOR));

  private RegionalOffice() {}

  public static ReferralAddressee on(LocalDate day) {
    return InForce.on(day, ROWS)
        .orElseThrow(
            () ->
                new Refused(
                    Refusal.NO_REGIONAL_OFFICE_ON_THAT_DATE,
                    Fact.date("happenedOn", day),
                    Fact.date("officeSince", ROWS.getFirst().from())));
  }
}
