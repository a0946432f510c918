package org.interventionledger.command.authority;

import static org.interventionledger.api.refusal.Fact.date;
import static org.interventionledger.api.refusal.Fact.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.activity.Participant;
import org.interventionledger.api.activity.TakingPart;
import org.interventionledger.api.authority.AuthorityCommand.RecordAuthorityActivity;
import org.interventionledger.api.authority.AuthorityEvent.AuthorityActivityHeld;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Pack.Activity;
import org.interventionledger.api.framework.Who;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.RecordRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.command.activity.PackRows;

/**
 * Holding a meeting of the authority itself. Whoever the framework has take part and did not is
 * recorded as absent; where it has them come without fail, it is said why it was held without them.
 */
final class OwnActivities {

  private static final Set<Who.Part> COMING =
      EnumSet.of(Who.Part.lead, Who.Part.call, Who.Part.attend, Who.Part.oversee);

  private OwnActivities() {}

  static AuthorityActivityHeld hold(RecordAuthorityActivity act, PackRows rows) {
    var own = new OwnRows(rows);
    var activity = own.activity(act.activity());
    if (act.present().isEmpty()) {
      throw new Refused(RecordRefusal.NOBODY_TOOK_PART, date("heldOn", act.heldOn()));
    }
    var present = rows.participants(act.present());
    checkThere(act, activity, own);
    return new AuthorityActivityHeld(
        act.authority(),
        act.activityId(),
        act.heldOn(),
        activity.id(),
        activity.label(),
        activity.kind(),
        present,
        absent(act, activity.who().stream().filter(OwnActivities::comes), rows),
        act.account(),
        act.departure(),
        rows.version(),
        rows.row(activity));
  }

  private static void checkThere(RecordAuthorityActivity act, Activity activity, OwnRows own) {
    var missing =
        absent(act, activity.who().stream().filter(who -> who.force() == Force.must), own.rows());
    if (!missing.isEmpty() && act.departure().isEmpty()) {
      throw own.refusal(
          FrameworkRefusal.ABSENCE_NEEDS_A_REASON,
          activity,
          text("parties", String.join(", ", missing.stream().map(Participant::label).toList())));
    }
  }

  private static boolean comes(Who who) {
    return who.force() == Force.must
        || who.force() != Force.may && (who.as() == null || COMING.contains(who.as()));
  }

  private static List<Participant> absent(
      RecordAuthorityActivity act, Stream<Who> awaited, PackRows rows) {
    var here = act.present().stream().map(TakingPart::party).toList();
    return awaited
        .filter(OwnRows::always)
        .map(Who::party)
        .distinct()
        .filter(party -> !here.contains(party))
        .map(party -> new Participant(party, rows.party(party).label(), Optional.empty()))
        .toList();
  }
}
