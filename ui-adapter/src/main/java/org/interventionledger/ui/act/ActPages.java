package org.interventionledger.ui.act;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.FormPages;
import org.interventionledger.ui.form.FormPages.Trouble;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.form.Sheet;
import org.interventionledger.ui.form.SpentForms;
import org.interventionledger.ui.ledger.AsSeen;
import org.interventionledger.ui.ledger.AsSeen.ChangedSince;
import org.interventionledger.ui.placement.AfterTheMove;
import org.interventionledger.ui.placement.FitCounted;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * An act step by step: fill in, check, done. Nothing is kept between the steps but in the page
 * itself.
 */
@Controller
@RequestMapping("/schools/{urn:[1-9][0-9]{5}}/acts/{slug}")
class ActPages {

  private static final Pattern IDENTIFIER =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** Name of the hidden input that tells the record as the check page showed it. */
  private static final String SEEN = "seen";

  private static final String PRESENT = "present";

  private final Acts acts;
  private final ActPage page;
  private final FormPages pages;
  private final SchoolRecord schools;
  private final BegunForms begun;
  private final SpentForms spent;
  private final OtherSeats seats;
  private final AfterTheMove move;
  private final FitCounted fits;
  private final PeopleOffered people;
  private final NeedsOfOfficers needs;
  private final AsSeen seen;

  ActPages(
      Acts acts,
      ActPage page,
      FormPages pages,
      SchoolRecord schools,
      BegunForms begun,
      SpentForms spent,
      OtherSeats seats,
      AfterTheMove move,
      FitCounted fits,
      PeopleOffered people,
      NeedsOfOfficers needs,
      AsSeen seen) {
    this.acts = acts;
    this.page = page;
    this.pages = pages;
    this.schools = schools;
    this.begun = begun;
    this.spent = spent;
    this.seats = seats;
    this.move = move;
    this.fits = fits;
    this.people = people;
    this.needs = needs;
    this.seen = seen;
  }

  /** Whose form it is, at one request. */
  private record Desk(Urn urn, SignedIn signedIn, Model model) {}

  @GetMapping
  String fillIn(
      @PathVariable int urn,
      @PathVariable String slug,
      @RequestParam Optional<String> about,
      SignedIn signedIn,
      Model model) {
    var kind = kind(slug, signedIn);
    var school = schools.find(new Urn(urn), signedIn);
    var matter = about.orElse("");
    var blank = blank(kind, matter);
    var act = FilledAct.of(kind, begun.begin(kind, school, matter, blank, signedIn));
    return show(
        act.with(act.filled().withFirstRows()),
        new Desk(new Urn(urn), signedIn, model),
        Trouble.NONE);
  }

  @PostMapping
  String step(
      @PathVariable int urn,
      @PathVariable String slug,
      @RequestParam(defaultValue = "check") String step,
      SignedIn signedIn,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var act = FilledAct.of(kind(slug, signedIn), Posted.form(request.getParameterMap()));
    var desk = new Desk(new Urn(urn), signedIn, model);
    if (!step.equals("check") && !step.equals("record")) {
      return show(act.with(act.filled().after(step)), desk, Trouble.NONE);
    }
    var tidy = act.with(act.filled().tidied());
    return switch (acts.read(tidy.kind(), tidy.tree())) {
      case Bound.Faulty<Intended>(var faults) -> faulty(tidy, desk, faults, response);
      case Bound.Sound<Intended>(var intended) when step.equals("check") ->
          checked(tidy, intended, desk, response);
      case Bound.Sound<Intended>(var intended) -> record(tidy, intended, desk, request, response);
    };
  }

  @GetMapping("/done")
  String done(
      @PathVariable int urn,
      @PathVariable String slug,
      @RequestParam(defaultValue = "true") boolean shown,
      SignedIn signedIn,
      Model model,
      HttpServletRequest request) {
    var school = schools.find(new Urn(urn), signedIn);
    return pages.done(request, model, page.sheet(kind(slug, signedIn), school), shown);
  }

  private String faulty(
      FilledAct act, Desk desk, List<Fault> faults, HttpServletResponse response) {
    response.setStatus(HttpStatus.BAD_REQUEST.value());
    return show(act, desk, page.trouble(act, faults));
  }

  private String checked(
      FilledAct act, Intended intended, Desk desk, HttpServletResponse response) {
    try {
      acts.checkMayRecord(desk.urn(), intended, desk.signedIn());
      return check(act, intended, desk, Stream.empty());
    } catch (Refused refused) {
      return refused(act, desk, refused, response);
    }
  }

  private String refused(FilledAct act, Desk desk, Refused refused, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return show(act, desk, Trouble.refused(refused));
  }

  /** With the record as it is seen now: on that, and no other, it is decided. */
  private String check(FilledAct act, Intended intended, Desk desk, Stream<String> changed) {
    // First, so that what comes in while the page is made is not taken for seen.
    var tag = seen.tag(desk.urn(), desk.signedIn().reader());
    var school = schools.find(desk.urn(), desk.signedIn());
    var answers = page.answers(act, schools.offers(school, desk.signedIn()));
    var command = intended.form().toCommand(desk.urn());
    var warnings =
        Stream.of(
                changed,
                seats.warnings(command, desk.signedIn()).stream(),
                move.warnings(command, desk.signedIn()).stream(),
                fits.warnings(command, school, desk.signedIn()).stream(),
                needs.warning(command).stream())
            .flatMap(found -> found)
            .toList();
    var posted = act.posted().with(SEEN, tag);
    desk.model().addAttribute(PRESENT, page.present(act.kind(), school));
    return pages.check(desk.model(), page.sheet(act.kind(), school), answers, warnings, posted);
  }

  private String record(
      FilledAct act,
      Intended intended,
      Desk desk,
      HttpServletRequest request,
      HttpServletResponse response) {
    var form = act.posted().text(Sheet.FORM_ID).orElseGet(() -> UUID.randomUUID().toString());
    try {
      return "redirect:"
          + spent.once(request.getSession(), form, () -> record(act, intended, desk));
    } catch (ChangedSince changed) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return check(act, intended, desk, Stream.of(page.changedSince()));
    } catch (Refused refused) {
      return refused(act, desk, refused, response);
    }
  }

  private String record(FilledAct act, Intended intended, Desk desk) {
    var shown = acts.record(desk.urn(), intended, desk.signedIn(), act.posted().text(SEEN));
    return ActLinks.page(desk.urn(), act.kind().act()) + "/done" + (shown ? "" : "?shown=false");
  }

  private String show(FilledAct act, Desk desk, Trouble trouble) {
    var school = schools.find(desk.urn(), desk.signedIn());
    var offers = schools.offers(school, desk.signedIn());
    var fields = page.fields(act, offers, trouble.errors());
    desk.model().addAttribute("people", people.find(act.kind(), offers, desk.signedIn()));
    desk.model().addAttribute(PRESENT, page.present(act.kind(), school));
    return pages.fillIn(
        desk.model(), page.sheet(act.kind(), school), fields, act.posted(), trouble);
  }

  private static ActKind<?> kind(String slug, SignedIn signedIn) {
    var kind =
        ActKinds.bySlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (!kind.act().isOpenTo(signedIn.officer().role())) {
      throw new AccessDeniedException(
          "Not open to " + signedIn.officer().role() + ": " + kind.act());
    }
    return kind;
  }

  /** A new matter has the identifier that its text was drafted for, or one of its own. */
  private static Posted blank(ActKind<?> kind, String about) {
    var form = UUID.randomUUID().toString();
    var id = kind.matter().isEmpty() && IDENTIFIER.matcher(about).matches() ? about : form;
    var blank = Posted.NOTHING.with(Sheet.FORM_ID, form).with(FilledAct.ABOUT, about);
    return kind.fields().stream()
        .filter(Field.NewId.class::isInstance)
        .map(Field::name)
        .reduce(blank, (posted, name) -> posted.with(name, id), (one, _) -> one);
  }
}
