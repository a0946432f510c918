package org.interventionledger.ui.correction;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.interventionledger.api.Act;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.terms.EntryRef;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.act.ActKind;
import org.interventionledger.ui.act.ActLinks;
import org.interventionledger.ui.act.SchoolRecord;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.FormPages;
import org.interventionledger.ui.form.FormPages.Trouble;
import org.interventionledger.ui.form.Labels;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.form.Sheet;
import org.interventionledger.ui.form.SpentForms;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Putting an entry right, step by step: what is wrong, fill in, check, done. */
@Controller
@RequestMapping("/schools/{urn:[1-9][0-9]{5}}/corrections")
class CorrectionPages {

  private final Corrections corrections;
  private final MistakenEntries entries;
  private final CorrectionPage page;
  private final FormPages pages;
  private final SchoolRecord schools;
  private final SpentForms spent;
  private final Labels labels;

  CorrectionPages(
      Corrections corrections,
      MistakenEntries entries,
      CorrectionPage page,
      FormPages pages,
      SchoolRecord schools,
      SpentForms spent,
      Labels labels) {
    this.corrections = corrections;
    this.entries = entries;
    this.page = page;
    this.pages = pages;
    this.schools = schools;
    this.spent = spent;
    this.labels = labels;
  }

  /** How an entry was mistaken. */
  enum How {
    VOID,
    REPLACE
  }

  /** Which entry, of which school, for whom, at one request. */
  record Desk(School school, Optional<Mistaken> mistaken, Optional<How> how, SignedIn signedIn) {

    Sheet sheet(Labels labels) {
      var begin = ActLinks.correction(school.urn(), entry().ref());
      var address = how.map(chosen -> begin + "&how=" + chosen).orElse(begin);
      return new Sheet(
          labels.message("correction.title"),
          address,
          labels.message("correction.rests"),
          Optional.of(school));
    }

    FilledCorrection filled(Posted posted) {
      return FilledCorrection.of(entry().ref(), kind(), posted);
    }

    Optional<ActKind<?>> kind() {
      return how.filter(How.REPLACE::equals).flatMap(_ -> entry().kind());
    }

    Mistaken entry() {
      return mistaken.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
  }

  @ModelAttribute
  Desk desk(
      @PathVariable int urn,
      @RequestParam Optional<String> stream,
      @RequestParam Optional<Long> entry,
      @RequestParam Optional<How> how,
      SignedIn signedIn) {
    if (!Act.CORRECT_ENTRY.isOpenTo(signedIn.officer().role())) {
      throw new AccessDeniedException("Not open to " + signedIn.officer().role() + ": correcting");
    }
    var school = schools.find(new Urn(urn), signedIn);
    var mistaken =
        stream
            .flatMap(name -> entry.map(number -> new EntryRef(name, number)))
            .flatMap(ref -> entries.find(signedIn, school.urn(), ref));
    return new Desk(school, mistaken, how, signedIn);
  }

  @GetMapping("/new")
  String begin(@ModelAttribute(binding = false) Desk desk, Model model) {
    var mistaken = desk.entry();
    if (desk.how().isEmpty()) {
      model.addAttribute("sheet", desk.sheet(labels)).addAttribute("entry", mistaken.entry());
      model.addAttribute("replaceable", mistaken.kind().isPresent());
      return "correction";
    }
    var begun = FilledCorrection.begin(mistaken.ref(), desk.kind(), mistaken.content());
    return show(begun, desk, model, Trouble.NONE);
  }

  @PostMapping("/new")
  String step(
      @ModelAttribute(binding = false) Desk desk,
      @RequestParam(defaultValue = "check") String step,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var correction =
        desk.filled(Posted.form(request.getParameterMap()).without("stream", "entry", "how"));
    if (!step.equals("check") && !step.equals("record")) {
      return show(correction.with(correction.filled().after(step)), desk, model, Trouble.NONE);
    }
    var tidy = correction.with(correction.filled().tidied());
    return switch (corrections.read(desk.school().urn(), tidy.tree())) {
      case Bound.Faulty<SchoolCommand>(var faults) -> {
        response.setStatus(HttpStatus.BAD_REQUEST.value());
        yield show(tidy, desk, model, page.trouble(tidy, faults));
      }
      case Bound.Sound<SchoolCommand> _ when step.equals("check") ->
          pages.check(model, desk.sheet(labels), page.answers(tidy, desk), tidy.filled().posted());
      case Bound.Sound<SchoolCommand>(var command) ->
          record(tidy, command, desk, model, request, response);
    };
  }

  @GetMapping("/done")
  String done(
      @ModelAttribute(binding = false) Desk desk,
      @RequestParam(defaultValue = "true") boolean shown,
      Model model,
      HttpServletRequest request) {
    var sheet = new Sheet(labels.message("correction.title"), "", "", Optional.of(desk.school()));
    return pages.done(request, model, sheet, shown);
  }

  private String record(
      FilledCorrection correction,
      SchoolCommand command,
      Desk desk,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var form =
        correction
            .filled()
            .posted()
            .text(Sheet.FORM_ID)
            .orElseGet(() -> UUID.randomUUID().toString());
    try {
      return "redirect:" + spent.once(request.getSession(), form, () -> record(command, desk));
    } catch (Refused refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return show(correction, desk, model, Trouble.refused(refused));
    }
  }

  private String record(SchoolCommand command, Desk desk) {
    var shown = corrections.record(command, desk.signedIn());
    return "/schools/" + desk.school().urn() + "/corrections/done" + (shown ? "" : "?shown=false");
  }

  private String show(FilledCorrection correction, Desk desk, Model model, Trouble trouble) {
    var fields = page.fields(correction, desk, trouble.errors());
    return pages.fillIn(model, desk.sheet(labels), fields, correction.filled().posted(), trouble);
  }
}
