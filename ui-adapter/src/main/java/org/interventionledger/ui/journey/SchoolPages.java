package org.interventionledger.ui.journey;

import java.util.List;
import java.util.Set;
import org.interventionledger.api.Act;
import org.interventionledger.api.record.FindPosition.BarredAct;
import org.interventionledger.api.record.FindPosition.Position;
import org.interventionledger.api.record.FindTimeline.Timeline;
import org.interventionledger.api.record.HeldUpAct;
import org.interventionledger.api.record.Readership;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.terms.Officer;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.access.WhoMayKnow;
import org.interventionledger.ui.diary.LocalDuties;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.ledger.MayRecord;
import org.interventionledger.ui.school.PackOfSchool;
import org.interventionledger.ui.school.Schools;
import org.interventionledger.ui.security.SignedIn;
import org.interventionledger.ui.support.Brokerage;
import org.interventionledger.ui.timeline.EntryShown;
import org.interventionledger.ui.timeline.Timelines;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One school: how it stands, what may be done next, and what was done last. */
@Controller
class SchoolPages {

  private static final int LATEST = 6;

  private final Schools schools;
  private final Timelines timelines;
  private final MatterNames matters;
  private final LocalDuties duties;
  private final Brokerage brokerage;
  private final WhoMayKnow whoMayKnow;
  private final PackOfSchool packs;
  private final MayRecord mayRecord;
  private final Ledger ledger;

  SchoolPages(
      Schools schools,
      Timelines timelines,
      MatterNames matters,
      LocalDuties duties,
      Brokerage brokerage,
      WhoMayKnow whoMayKnow,
      PackOfSchool packs,
      MayRecord mayRecord,
      Ledger ledger) {
    this.schools = schools;
    this.timelines = timelines;
    this.matters = matters;
    this.duties = duties;
    this.brokerage = brokerage;
    this.whoMayKnow = whoMayKnow;
    this.packs = packs;
    this.mayRecord = mayRecord;
    this.ledger = ledger;
  }

  @GetMapping("/schools/{urn}")
  String school(SignedIn signedIn, Model model, @PathVariable Urn urn) {
    var officer = signedIn.officer();
    var school = schools.find(signedIn, urn);
    var position = schools.position(signedIn, urn);
    var timeline = timelines.all(signedIn, urn);
    model.addAttribute("school", school);
    model.addAttribute("position", position.orElse(null));
    model.addAttribute(
        "offers",
        Offers.without(
            mayRecord.withheld(urn, signedIn.reader()),
            Offers.of(officer, school, position, arrangements(packs.find(signedIn, school)))));
    model.addAttribute("barred", position.map(p -> barred(officer, p)).orElse(List.of()));
    model.addAttribute("heldUp", position.map(p -> heldUp(officer, p)).orElse(List.of()));
    model.addAttribute(
        "texts", position.map(p -> TextShown.of(officer, school, p)).orElse(List.of()));
    model.addAttribute("acts", acts(officer));
    model.addAttribute("matters", matters.of(school));
    model.addAttribute("latest", latest(timeline));
    model.addAttribute("entryCount", timeline.entries().size());
    model.addAttribute("readsHistory", Readership.HISTORY.includes(officer.role()));
    model.addAttribute("duties", duties.of(signedIn, urn).duties());
    model.addAttribute("recordable", recordable(officer, school));
    model.addAttribute("entitlements", brokerage.entitlements(signedIn, urn));
    model.addAttribute("courses", courses(signedIn, school));
    model.addAttribute("fits", packs.bestFits(signedIn, school));
    var mayKnow = whoMayKnow.find(signedIn, urn).isPresent();
    model.addAttribute("mayKnow", mayKnow);
    model.addAttribute("byNeedToKnow", !mayKnow && readsRegister(officer, school));
    model.addAttribute("today", ledger.today());
    return "journey/school";
  }

  private static Arrangements arrangements(PackOfSchool.Under under) {
    return under
        .pack()
        .map(pack -> Arrangements.of(pack, under.others()))
        .orElse(Arrangements.NONE);
  }

  private List<CourseShown> courses(SignedIn signedIn, School school) {
    var officer = signedIn.officer();
    return CourseShown.of(
        schools.courses(signedIn, school.urn()),
        officer,
        school.particulars().authority().equals(officer.authority()));
  }

  /** Whether the officer's role reads the register of the school, were it not reserved. */
  private static boolean readsRegister(Officer officer, School school) {
    return Readership.REGISTER.includes(officer.role())
        && school.particulars().authority().equals(officer.authority());
  }

  /** The acts that the officer's role has at a school of its own authority. */
  private static Set<Act> recordable(Officer officer, School school) {
    return school.particulars().authority().equals(officer.authority())
        ? Act.openTo(officer.role())
        : Set.of();
  }

  /** Whether the officer's role acts at all. */
  private static boolean acts(Officer officer) {
    return List.of(Act.values()).stream().anyMatch(act -> act.isOpenTo(officer.role()));
  }

  private static List<BarredAct> barred(Officer officer, Position position) {
    return position.barred().stream().filter(act -> act.act().isOpenTo(officer.role())).toList();
  }

  private static List<HeldUpAct> heldUp(Officer officer, Position position) {
    return position.heldUp().stream().filter(act -> act.act().isOpenTo(officer.role())).toList();
  }

  private static List<EntryShown> latest(Timeline timeline) {
    var entries = EntryShown.of(timeline).reversed();
    return entries.subList(0, Math.min(LATEST, entries.size()));
  }
}
