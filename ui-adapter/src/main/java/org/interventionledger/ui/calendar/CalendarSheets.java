package org.interventionledger.ui.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interventionledger.ui.calendar.CalendarReading.Read;
import org.interventionledger.ui.form.Answers;
import org.interventionledger.ui.form.Asking;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.form.FieldView;
import org.interventionledger.ui.form.FormPages;
import org.interventionledger.ui.form.FormPages.SummaryLine;
import org.interventionledger.ui.form.FormPages.Trouble;
import org.interventionledger.ui.form.Labels;
import org.interventionledger.ui.form.PageFaults;
import org.interventionledger.ui.form.Posted;
import org.interventionledger.ui.form.Sheet;
import org.interventionledger.ui.layout.Dates;
import org.interventionledger.ui.problem.FaultTexts;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages that adopt a calendar show: the form with its file, and the check. */
@Component
class CalendarSheets {

  private static final String FILE = "file";

  /** More faults of a file than these help nobody to mend it. */
  private static final int MANY = 20;

  private final FormPages pages;
  private final PageFaults faults;
  private final FaultTexts faultTexts;
  private final Labels labels;
  private final Dates dates;
  private final ReadCalendar read;

  CalendarSheets(
      FormPages pages,
      PageFaults faults,
      FaultTexts faultTexts,
      Labels labels,
      Dates dates,
      ReadCalendar read) {
    this.pages = pages;
    this.faults = faults;
    this.faultTexts = faultTexts;
    this.labels = labels;
    this.dates = dates;
    this.read = read;
  }

  Sheet sheet(CalendarKind kind) {
    return new Sheet(
        labels.of(kind.act()),
        "/calendars/" + kind.path(),
        labels.message("calendars." + kind.path() + ".rests"),
        Optional.empty());
  }

  String fillIn(Model model, CalendarKind kind, Posted posted, Trouble trouble) {
    var asking = new Asking(labels, _ -> List.of(), posted, trouble.errors());
    pages.fillIn(model, sheet(kind), asking.fields(kind.fields()), posted, trouble);
    model
        .addAttribute("file", file(kind, trouble.errors()))
        .addAttribute("accepts", kind.accepts())
        .addAttribute("text", UploadedText.in(posted).orElse(""))
        .addAttribute("name", UploadedText.nameIn(posted).orElse(""));
    return "calendar/adopt";
  }

  /** The day is said there even where it was left open. */
  String check(Model model, CalendarKind kind, Posted posted, Read.Sound sound) {
    var dated = dated(posted, sound);
    var said = new Answers(labels, dates, _ -> List.of(), dated).of(kind.fields());
    var whatWasRead = read.answer(UploadedText.nameIn(posted).orElse(""), sound.command());
    return pages.check(
        model,
        sheet(kind),
        Stream.concat(Stream.of(whatWasRead), said.stream()).toList(),
        List.of(labels.message("calendars.check.moves")),
        dated);
  }

  Trouble trouble(CalendarKind kind, Read.Faulty faulty) {
    var trouble = Trouble.of(faults.texts(kind.fields(), faulty.inForm()));
    var ofFile = faulty.inFile().stream().limit(MANY).map(this::line).toList();
    var errors = new LinkedHashMap<>(trouble.errors());
    ofFile.stream().findFirst().ifPresent(line -> errors.put(FILE, line.text()));
    var lines = new ArrayList<>(ofFile);
    lines.addAll(trouble.summary());
    return new Trouble(errors, lines, Optional.empty());
  }

  private SummaryLine line(Fault fault) {
    var place = fault.field().isEmpty() ? labels.message("calendars.file") : fault.field();
    return new SummaryLine(FILE, labels.message("fault.on-page", place, faultTexts.text(fault)));
  }

  private FieldView.Head file(CalendarKind kind, Map<String, String> errors) {
    var label = labels.message("calendars." + kind.path() + ".file");
    return new FieldView.Head(
        FILE,
        FILE,
        label,
        label,
        labels.message("calendars." + kind.path() + ".file.hint"),
        errors.getOrDefault(FILE, ""));
  }

  private static Posted dated(Posted posted, Read.Sound sound) {
    var day = sound.said().adoptedOn();
    return posted
        .with("adoptedOn.day", Integer.toString(day.getDayOfMonth()))
        .with("adoptedOn.month", Integer.toString(day.getMonthValue()))
        .with("adoptedOn.year", Integer.toString(day.getYear()));
  }
}
