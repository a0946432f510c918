package org.interventionledger.ui.calendar;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.ui.calendar.CalendarReading.Read;
import org.interventionledger.ui.form.Bound;
import org.interventionledger.ui.form.FormPages;
import org.interventionledger.ui.form.FormPages.Trouble;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.form.Sheet;
import org.interventionledger.ui.form.SpentForms;
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
import org.springframework.web.multipart.MultipartFile;

/**
 * Adopting a calendar, step by step: fill in with a file, check what was read of it, done. The file
 * is kept on the pages themselves between the steps, as text.
 */
@Controller
@RequestMapping("/calendars/{kind:bank-holidays|term-dates}")
class CalendarAdoptionPages {

  private final CalendarReading reading;
  private final Calendars calendars;
  private final CalendarSheets sheets;
  private final FormPages pages;
  private final SpentForms spent;

  CalendarAdoptionPages(
      CalendarReading reading,
      Calendars calendars,
      CalendarSheets sheets,
      FormPages pages,
      SpentForms spent) {
    this.reading = reading;
    this.calendars = calendars;
    this.sheets = sheets;
    this.pages = pages;
    this.spent = spent;
  }

  @GetMapping
  String fillIn(@PathVariable String kind, SignedIn signedIn, Model model) {
    var calendar = opened(kind, signedIn);
    var blank = Posted.NOTHING.with(Sheet.FORM_ID, UUID.randomUUID().toString());
    return sheets.fillIn(model, calendar, blank, Trouble.NONE);
  }

  @PostMapping
  String step(
      @PathVariable String kind,
      @RequestParam(defaultValue = "check") String step,
      @RequestParam Optional<MultipartFile> file,
      SignedIn signedIn,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var calendar = opened(kind, signedIn);
    var posted = Posted.form(request.getParameterMap());
    return switch (UploadedText.with(posted, file)) {
      case Bound.Faulty<Posted>(var faults) ->
          faulty(calendar, posted, new Read.Faulty(List.of(), faults), model, response);
      case Bound.Sound<Posted>(var kept) when step.equals("change") ->
          sheets.fillIn(model, calendar, kept, Trouble.NONE);
      case Bound.Sound<Posted>(var kept) ->
          switch (reading.read(calendar, kept, signedIn)) {
            case Read.Faulty faulty -> faulty(calendar, kept, faulty, model, response);
            case Read.Sound sound when step.equals("record") ->
                record(calendar, kept, sound, signedIn, model, request, response);
            case Read.Sound sound -> sheets.check(model, calendar, kept, sound);
          };
    };
  }

  @GetMapping("/done")
  String done(
      @PathVariable String kind,
      @RequestParam(defaultValue = "true") boolean shown,
      SignedIn signedIn,
      Model model,
      HttpServletRequest request) {
    return pages.done(request, model, sheets.sheet(opened(kind, signedIn)), shown);
  }

  private String record(
      CalendarKind kind,
      Posted posted,
      Read.Sound sound,
      SignedIn signedIn,
      Model model,
      HttpServletRequest request,
      HttpServletResponse response) {
    var form = posted.text(Sheet.FORM_ID).orElseGet(() -> UUID.randomUUID().toString());
    try {
      return "redirect:"
          + spent.once(
              request.getSession(),
              form,
              () ->
                  "/calendars/%s/done%s"
                      .formatted(
                          kind.path(),
                          calendars.record(sound.command(), sound.said(), signedIn)
                              ? ""
                              : "?shown=false"));
    } catch (Refused refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return sheets.fillIn(model, kind, posted, Trouble.refused(refused));
    }
  }

  private String faulty(
      CalendarKind kind, Posted posted, Read.Faulty faulty, Model model, HttpServletResponse to) {
    to.setStatus(HttpStatus.BAD_REQUEST.value());
    return sheets.fillIn(model, kind, posted, sheets.trouble(kind, faulty));
  }

  private static CalendarKind opened(String kind, SignedIn signedIn) {
    var calendar = CalendarKind.of(kind);
    if (!Calendars.mayAdopt(calendar.act(), signedIn)) {
      throw new AccessDeniedException(
          "Not open to " + signedIn.officer().role() + ": " + calendar.act());
    }
    return calendar;
  }
}
