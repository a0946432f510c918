package org.interventionledger.query.history;

import java.util.Optional;
import java.util.function.Supplier;
import org.interventionledger.api.LedgerEvent;
import org.interventionledger.api.SchoolEvent;
import org.interventionledger.api.authority.AuthorityEvent;
import org.interventionledger.api.calendar.CalendarEvent.BankHolidaysAdopted;
import org.interventionledger.api.calendar.CalendarEvent.TermDatesAdopted;
import org.interventionledger.api.framework.FrameworkEvent;
import org.interventionledger.api.pool.PoolEvent;
import org.interventionledger.api.school.SchoolImportEvent;
import org.interventionledger.api.school.SchoolImportEvent.SchoolImportStarted;
import org.interventionledger.api.terms.AuthorityCode;
import org.interventionledger.query.reading.Facts;

/** Whom a stored event concerns, and in whose history it therefore stands. */
sealed interface Scope {

  /** In SQL: the authority that a row is filed under; none for what concerns the whole ledger. */
  Optional<AuthorityCode> authority();

  /** What one authority did, or what the national register says of a school of its own. */
  record OneAuthority(AuthorityCode code) implements Scope {
    @Override
    public Optional<AuthorityCode> authority() {
      return Optional.of(code);
    }
  }

  /** What holds for all authorities, whoever recorded it, be it nobody of any of them. */
  record WholeLedger() implements Scope {
    @Override
    public Optional<AuthorityCode> authority() {
      return Optional.empty();
    }
  }

  /**
   * @param recordedBy the authority whose officer recorded it
   * @param begun that of the first event of its stream, for one that goes on with it
   */
  static Scope of(
      LedgerEvent event, AuthorityCode recordedBy, Supplier<Optional<AuthorityCode>> begun) {
    return switch (event) {
      case SchoolEvent school -> new OneAuthority(Facts.authority(school));
      case FrameworkEvent framework -> new OneAuthority(framework.authority());
      case AuthorityEvent own -> new OneAuthority(own.authority());
      case PoolEvent pool -> new OneAuthority(pool.authority());
      case TermDatesAdopted terms -> new OneAuthority(terms.authority());
      case SchoolImportStarted started -> ofImport(started.kind().ownerWhenBegunBy(recordedBy));
      case SchoolImportEvent _ -> ofImport(begun.get());
      case BankHolidaysAdopted _ -> new WholeLedger();
    };
  }

  private static Scope ofImport(Optional<AuthorityCode> owner) {
    return owner.<Scope>map(OneAuthority::new).orElseGet(WholeLedger::new);
  }
}
