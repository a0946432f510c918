package org.interventionledger.ui.repeat;

import org.interventionledger.api.record.TakeRequestKey.Right;
import org.interventionledger.api.refusal.Fact;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.ui.ledger.MayRecord;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Component;

/** What an officer may record on the day on which a request comes again. */
@Component
class RightsToday {

  private final MayRecord mayRecord;

  RightsToday(MayRecord mayRecord) {
    this.mayRecord = mayRecord;
  }

  /**
   * @throws Refused as the act would be refused today
   */
  void check(Right right, SignedIn who) {
    var role = who.officer().role();
    if (!right.act().isOpenTo(role)) {
      throw new Refused(
          RecordRefusal.ROLE_MAY_NOT_ACT, Fact.term("role", role), Fact.term("act", right.act()));
    }
    mayRecord.check(right, who.reader());
  }
}
