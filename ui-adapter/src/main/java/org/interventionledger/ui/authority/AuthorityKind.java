package org.interventionledger.ui.authority;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interventionledger.api.Act;
import org.interventionledger.api.authority.AuthorityEvent;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityActivityHeld;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityEntryCorrected;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityReportGiven;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.Fields;

/**
 * How one kind of thing that an authority does itself is asked for.
 *
 * @param id the name of its identifier
 * @param row the name of the framework's row that it is of
 * @param path its resource in the API
 */
public record AuthorityKind<F extends Record & AuthorityForm>(
    Act act, Class<F> form, String id, String row, String path) {

  static final AuthorityKind<AuthorityActivityForm> ACTIVITY =
      new AuthorityKind<>(
          Act.RECORD_AUTHORITY_ACTIVITY,
          AuthorityActivityForm.class,
          "activityId",
          "activity",
          "/api/authority/activities");
  static final AuthorityKind<AuthorityReportForm> REPORT =
      new AuthorityKind<>(
          Act.RECORD_AUTHORITY_REPORT,
          AuthorityReportForm.class,
          "reportId",
          "paper",
          "/api/authority/reports");

  public static final List<AuthorityKind<?>> ALL = List.of(ACTIVITY, REPORT);

  /** The name of the version that it was done under. */
  static final String UNDER = "under";

  private static final String LATE = "lateReason";

  static Optional<AuthorityKind<?>> bySlug(String slug) {
    return ALL.stream().filter(kind -> slug(kind.act()).equals(slug)).findFirst();
  }

  static Optional<AuthorityKind<?>> of(AuthorityEvent done) {
    return switch (done) {
      case AuthorityActivityHeld _ -> Optional.of(ACTIVITY);
      case AuthorityReportGiven _ -> Optional.of(REPORT);
      case AuthorityEntryCorrected _ -> Optional.empty();
    };
  }

  public List<Field> fields() {
    return Fields.of(form);
  }

  /** What is asked of what takes the place of an entry: that is put right today, and never late. */
  public List<Field> inItsPlace() {
    return fields().stream().filter(field -> !field.name().equals(LATE)).toList();
  }

  String page() {
    return page(act);
  }

  static String page(Act act) {
    return "/authority/acts/" + slug(act);
  }

  private static String slug(Act act) {
    return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
