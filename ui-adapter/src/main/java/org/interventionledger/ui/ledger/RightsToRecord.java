package org.interventionledger.ui.ledger;

import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.authority.AuthorityCommand;
import org.interventionledger.api.calendar.CalendarCommand.AdoptBankHolidays;
import org.interventionledger.api.calendar.CalendarCommand.AdoptTermDates;
import org.interventionledger.api.framework.FrameworkCommand.AdoptFramework;
import org.interventionledger.api.framework.FrameworkCommand.WithdrawAdoption;
import org.interventionledger.api.pool.PoolCommand;
import org.interventionledger.api.record.TakeRequestKey.Right;

/** What an officer must be allowed who records by a command. */
final class RightsToRecord {

  private RightsToRecord() {}

  /** Empty for a command that records no act: sent again it changes nothing. */
  static Optional<Right> of(Object command) {
    return switch (command) {
      case SchoolCommand it ->
          Optional.of(new Right(Act.of(it), Optional.of(it.urn()), MayRecord.readership(it)));
      case PoolCommand it -> ofNoSchool(it.act());
      case AuthorityCommand it -> ofNoSchool(it.act());
      case AdoptFramework _ -> ofNoSchool(Act.ADOPT_FRAMEWORK);
      case WithdrawAdoption _ -> ofNoSchool(Act.WITHDRAW_ADOPTION);
      case AdoptBankHolidays _ -> ofNoSchool(Act.ADOPT_BANK_HOLIDAYS);
      case AdoptTermDates _ -> ofNoSchool(Act.ADOPT_TERM_DATES);
      default -> Optional.empty();
    };
  }

  private static Optional<Right> ofNoSchool(Act act) {
    return Optional.of(new Right(act, Optional.empty(), Optional.empty()));
  }
}
