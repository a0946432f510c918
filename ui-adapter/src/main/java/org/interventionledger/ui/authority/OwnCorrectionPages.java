package org.interventionledger.ui.authority;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.api.authority.AuthorityCommand.CorrectAuthorityEntry;
import org.interventionledger.api.authority.FindAuthorityEntries.Entry;
import org.interventionledger.ui.form.Above;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.Fields;
import org.interventionledger.ui.form.Filled;
import org.interventionledger.ui.form.FormSteps;
import org.interventionledger.ui.form.Labels;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.form.Refill;
import org.interventionledger.ui.form.Sheet;
import org.interventionledger.ui.layout.Dates;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Putting an entry of the authority itself right, step by step; it begins filled in. */
@Controller
@RequestMapping("/authority/acts/correct-authority-entry")
class OwnCorrectionPages {

  private static final String PAGE = AuthorityKind.page(Act.CORRECT_AUTHORITY_ENTRY);
  private static final String ENTRY = "entry";
  private static final String HOW = "how";

  private final AuthorityDesk desk;
  private final FormSteps steps;
  private final Labels labels;
  private final Dates dates;
  private final JsonMapper json;

  OwnCorrectionPages(
      AuthorityDesk desk, FormSteps steps, Labels labels, Dates dates, JsonMapper json) {
    this.desk = desk;
    this.steps = steps;
    this.labels = labels;
    this.dates = dates;
    this.json = json;
  }

  /** How an entry was mistaken. */
  enum How {
    REPLACE("authority.correct.title", "authority.correct.becomes"),
    VOID("authority.strike.title", "authority.strike.becomes");

    private final String heading;
    private final String becomes;

    How(String heading, String becomes) {
      this.heading = heading;
      this.becomes = becomes;
    }
  }

  /**
   * Which entry is put right, for whom, at one request.
   *
   * @param kind the act that takes its place; empty where it should not have been entered
   */
  record Turn(Entry entry, How how, Optional<AuthorityKind<?>> kind, SignedIn signedIn) {

    String address() {
      return PAGE + "?entry=" + entry.number() + "&how=" + how;
    }

    List<Field> fields() {
      var why =
          Fields.of(AuthorityCorrectionForm.class).stream()
              .filter(field -> !field.name().equals(ENTRY));
      return Stream.concat(why, kind.map(Turn::part).stream()).toList();
    }

    private static Field part(AuthorityKind<?> kind) {
      var spot =
          new Field.Spot(
              AuthorityCorrectionForm.class.getSimpleName(), OwnCorrectionReading.REPLACEMENT);
      return new Field.Part(spot, kind.form(), kind.inItsPlace());
    }

    /** What was entered, by the names of the form. */
    ObjectNode asEntered(JsonMapper json) {
      ObjectNode entered = json.valueToTree(entry.done());
      entry
          .done()
          .under()
          .ifPresent(version -> entered.put(AuthorityKind.UNDER, version.toString()));
      return entered;
    }

    /** The same as the API would be sent it. */
    ObjectNode asSent(ObjectNode tree) {
      tree.put(ENTRY, entry.number());
      kind.ifPresent(
          it -> {
            var body = tree.remove(OwnCorrectionReading.REPLACEMENT);
            tree.putObject(OwnCorrectionReading.REPLACEMENT)
                .put("act", it.act().name())
                .set("body", body);
          });
      return tree;
    }
  }

  @GetMapping
  String begin(
      @RequestParam long entry,
      @RequestParam(defaultValue = "REPLACE") How how,
      SignedIn signedIn,
      Model model) {
    var turn = turn(entry, how, signedIn);
    var blank = Posted.NOTHING.with(Sheet.FORM_ID, UUID.randomUUID().toString());
    var begun =
        turn.kind()
            .map(
                kind ->
                    Refill.from(
                        kind.inItsPlace(),
                        turn.asEntered(json),
                        OwnCorrectionReading.REPLACEMENT + ".",
                        blank))
            .orElse(blank);
    model.addAttribute("present", about(turn));
    return steps.begin(form(turn, begun), model);
  }

  @PostMapping
  String step(
      @RequestParam long entry,
      @RequestParam(defaultValue = "REPLACE") How how,
      @RequestParam(defaultValue = "check") String step,
      SignedIn signedIn,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var posted = Posted.form(request.getParameterMap()).without(ENTRY, HOW);
    var turn = turn(entry, how, signedIn);
    model.addAttribute("present", about(turn));
    return steps.step(step, form(turn, posted), model, request, response);
  }

  @GetMapping("/done")
  String done(
      @RequestParam(defaultValue = "true") boolean shown,
      SignedIn signedIn,
      Model model,
      HttpServletRequest request) {
    AuthorityDesk.check(Act.CORRECT_AUTHORITY_ENTRY, signedIn);
    return steps.done(request, model, sheet(How.REPLACE, PAGE), shown);
  }

  private FormSteps.Form<CorrectAuthorityEntry> form(Turn turn, Posted posted) {
    return new FormSteps.Form<>(
        sheet(turn.how(), turn.address()),
        PAGE + "/done",
        new Filled(turn.fields(), posted),
        desk.offers(turn.signedIn()),
        tree -> onPage(desk.readCorrection(turn.asSent(tree), turn.signedIn())),
        correction -> desk.correct(correction, turn.signedIn()));
  }

  private Sheet sheet(How how, String address) {
    return new Sheet(
        labels.message(how.heading),
        address,
        labels.message("correction.rests"),
        Optional.empty(),
        Above.AUTHORITY);
  }

  /** Which entry it is, and what becomes of it. */
  private List<String> about(Turn turn) {
    var entry = turn.entry();
    return List.of(
        labels.message(
            "authority.about",
            String.valueOf(entry.number()),
            ShownEntry.of(entry).label(),
            dates.day(entry.done().happenedOn()),
            entry.recordedBy(),
            dates.moment(entry.recordedAt())),
        labels.message(turn.how().becomes));
  }

  private Turn turn(long entry, How how, SignedIn signedIn) {
    AuthorityDesk.check(Act.CORRECT_AUTHORITY_ENTRY, signedIn);
    var mistaken = desk.entry(signedIn, entry);
    return new Turn(
        mistaken,
        how,
        how == How.REPLACE ? AuthorityKind.of(mistaken.done()) : Optional.empty(),
        signedIn);
  }

  /** Faults by the paths that the page's fields have. */
  private static Bound<CorrectAuthorityEntry> onPage(Bound<CorrectAuthorityEntry> bound) {
    return switch (bound) {
      case Bound.Sound<CorrectAuthorityEntry> sound -> sound;
      case Bound.Faulty<CorrectAuthorityEntry>(var faults) ->
          new Bound.Faulty<>(faults.stream().map(OwnCorrectionPages::onPage).toList());
    };
  }

  private static Fault onPage(Fault fault) {
    return new Fault(
        fault.field().replaceFirst("^replacement\\.body\\.", "replacement."),
        fault.kind(),
        fault.facts());
  }
}
