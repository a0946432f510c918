package org.interventionledger.ui.version;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.ui.form.Answers;
import org.interventionledger.ui.form.Asking;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.Choice;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.Fields;
import org.interventionledger.ui.form.Filled;
import org.interventionledger.ui.form.FormPages;
import org.interventionledger.ui.form.FormPages.Trouble;
import org.interventionledger.ui.form.Labels;
import org.interventionledger.ui.form.PageFaults;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.form.Refill;
import org.interventionledger.ui.form.Sheet;
import org.interventionledger.ui.form.SpentForms;
import org.interventionledger.ui.layout.Dates;
import org.interventionledger.ui.placement.Standing;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** Moving many journeys, step by step: which are there, fill in, check, what came of it. */
@Controller
@RequestMapping("/frameworks")
class JourneyMovesPages {

  private static final String MOVED = "movedJourneys";

  private final JourneyMoves moves;
  private final FormPages pages;
  private final PageFaults faults;
  private final SpentForms spent;
  private final Labels labels;
  private final Dates dates;
  private final JsonMapper json;

  JourneyMovesPages(
      JourneyMoves moves,
      FormPages pages,
      PageFaults faults,
      SpentForms spent,
      Labels labels,
      Dates dates,
      JsonMapper json) {
    this.moves = moves;
    this.pages = pages;
    this.faults = faults;
    this.spent = spent;
    this.labels = labels;
    this.dates = dates;
    this.json = json;
  }

  @GetMapping("/journeys")
  String journeys(
      @RequestParam String version,
      @RequestParam Optional<String> broughtFrom,
      SignedIn signedIn,
      Model model) {
    checkCode(broughtFrom);
    model
        .addAttribute("version", VersionChoice.named(version).toString())
        .addAttribute("broughtFrom", broughtFrom.orElse(null))
        .addAttribute("journeys", moves.under(VersionChoice.named(version), broughtFrom, signedIn))
        .addAttribute("mayMove", JourneyMoves.mayMove(signedIn));
    return "framework/journeys";
  }

  @GetMapping("/moves")
  String fillIn(
      @RequestParam String from,
      @RequestParam Optional<String> broughtFrom,
      SignedIn signedIn,
      Model model) {
    JourneyMoves.checkMayMove(signedIn);
    checkCode(broughtFrom);
    var rows = moves.under(VersionChoice.named(from), broughtFrom, signedIn);
    var standing =
        Standing.of(
            Optional.of(VersionChoice.named(from).toString()),
            rows.stream().flatMap(row -> row.registers().stream()).toList(),
            rows.stream().flatMap(row -> row.levels().stream()).toList());
    var posted =
        Refill.from(
            Fields.of(MoveManyForm.class),
            json.valueToTree(standing),
            "",
            Posted.NOTHING.with(Sheet.FORM_ID, UUID.randomUUID().toString()));
    if (broughtFrom.isPresent()) {
      posted = posted.with("broughtFrom", broughtFrom.get());
    }
    for (int at = 0; at < rows.size(); at++) {
      posted = posted.with("schools[" + at + "]", rows.get(at).urn().toString());
    }
    return show(filled(posted), signedIn, model, Trouble.NONE);
  }

  @PostMapping("/moves")
  String step(
      @RequestParam(defaultValue = "check") String step,
      SignedIn signedIn,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    JourneyMoves.checkMayMove(signedIn);
    var filled = filled(Posted.form(request.getParameterMap()));
    if (!step.equals("check") && !step.equals("record")) {
      return show(filled.after(step), signedIn, model, Trouble.NONE);
    }
    var tidy = filled.tidied();
    return switch (moves.read(tidy.tree())) {
      case Bound.Faulty<MoveManyForm>(var found) -> {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        var texts = faults.texts(tidy.fields(), found);
        yield show(tidy, signedIn, model, Trouble.of(texts));
      }
      case Bound.Sound<MoveManyForm>(var form) when step.equals("record") ->
          "redirect:" + record(tidy, form, signedIn, request.getSession());
      case Bound.Sound<MoveManyForm>(var form) -> {
        var answers = new Answers(labels, dates, offers(tidy, signedIn), tidy.posted());
        yield pages.check(
            model,
            sheet(),
            answers.of(tidy.fields()),
            moves.warnings(form, signedIn),
            tidy.posted());
      }
    };
  }

  @GetMapping("/moves/done")
  String done(HttpSession session, Model model) {
    if (!(session.getAttribute(MOVED) instanceof Moved moved)) {
      return "redirect:/frameworks";
    }
    model
        .addAttribute("moved", moved)
        .addAttribute("done", moved.of(Moved.Result.MOVED))
        .addAttribute("refused", moved.of(Moved.Result.REFUSED))
        .addAttribute("withheld", moved.of(Moved.Result.NO_NEED_TO_KNOW));
    return "framework/moved";
  }

  private static void checkCode(Optional<String> broughtFrom) {
    if (broughtFrom.filter(code -> !JourneyMoves.isCode(code)).isPresent()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
  }

  private String record(Filled filled, MoveManyForm form, SignedIn signedIn, HttpSession session) {
    var id = filled.posted().text(Sheet.FORM_ID).orElseGet(() -> UUID.randomUUID().toString());
    return spent.once(
        session,
        id,
        () -> {
          session.setAttribute(MOVED, moves.move(form, signedIn));
          return "/frameworks/moves/done";
        });
  }

  private String show(Filled filled, SignedIn signedIn, Model model, Trouble trouble) {
    var asking = new Asking(labels, offers(filled, signedIn), filled.posted(), trouble.errors());
    return pages.fillIn(model, sheet(), asking.fields(filled.fields()), filled.posted(), trouble);
  }

  /**
   * Of a version of another authority what its schools have is offered, and no more; of each school
   * its name and what it stands at.
   */
  private Function<Field, List<Choice>> offers(Filled filled, SignedIn signedIn) {
    var own = new VersionOffers(moves.frameworks(signedIn).of(signedIn.officer().authority()));
    var broughtFrom = filled.posted().text("broughtFrom").filter(JourneyMoves::isCode);
    var from = filled.posted().text("from").filter(named -> !named.isBlank());
    if (from.isEmpty()) {
      return own;
    }
    var schools = moves.under(VersionChoice.named(from.get()), broughtFrom, signedIn);
    return VersionOffers.telling(
        schools, broughtFrom.isEmpty() ? own : own.besides(from.get(), schools));
  }

  private Sheet sheet() {
    return new Sheet(
        labels.message("moves.title"),
        "/frameworks/moves",
        labels.message("act.MOVE_TO_FRAMEWORK_VERSION.rests"),
        Optional.empty());
  }

  private static Filled filled(Posted posted) {
    return new Filled(Fields.of(MoveManyForm.class), posted);
  }
}
