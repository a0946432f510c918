package org.interventionledger.ui.act;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interventionledger.api.framework.FindFrameworks;
import org.interventionledger.api.framework.FindFrameworks.Frameworks;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.school.FindSchool;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.form.Answers;
import org.interventionledger.ui.form.Answers.Answer;
import org.interventionledger.ui.form.Asking;
import org.interventionledger.ui.form.Choice;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.form.FieldView;
import org.interventionledger.ui.form.Labels;
import org.interventionledger.ui.form.PageFaults;
import org.interventionledger.ui.layout.Dates;
import org.interventionledger.ui.ledger.Ledger;
import org.interventionledger.ui.refusal.RefusalTexts;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Puts together what the pages of an act show. */
@Component
public class ActPage {

  private final Ledger ledger;
  private final Labels labels;
  private final PageFaults faults;
  private final RefusalTexts refusals;
  private final Matters matters;
  private final Dates dates;

  ActPage(
      Ledger ledger, Labels labels, PageFaults faults, RefusalTexts refusals, Matters matters, Dates dates) {
    this.ledger = ledger;
    this.labels = labels;
    this.faults = faults;
    this.refusals = refusals;
    this.matters = matters;
    this.dates = dates;
  }

  /** A rule that stands in the way, in words. */
  public record Refusal(String title, String text, String citation) {}

  /** A line of the error summary, leading to its input. */
  public record SummaryLine(String id, String text) {}

  /** A form to fill in. */
  record Form(
      Optional<FieldView> about, List<FieldView> fields, List<SummaryLine> summary, Optional<Refusal> refusal) {}

  /** The school, or 404 where there is none. */
  public School school(Urn urn, SignedIn signedIn) {
    return ledger
        .askForOne(new FindSchool(signedIn.reader(), urn), School.class)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  SchoolOffers offers(School school, SignedIn signedIn) {
    var frameworks = ledger.ask(new FindFrameworks(signedIn.reader()), Frameworks.class);
    return new SchoolOffers(school, frameworks.adopted());
  }

  Form form(FilledAct filled, SchoolOffers offers, List<Fault> found, Optional<Refused.Details> refused) {
    var texts = new LinkedHashMap<>(faults.texts(filled.fields(), found));
    filled.kind().matter().stream().filter(field -> texts.remove(field.name()) != null).findFirst()
        .ifPresent(_ -> texts.put(FilledAct.ABOUT, labels.message("act.about.missing")));
    var asking = new Asking(labels, offers, filled.posted(), texts);
    return new Form(
        about(filled, offers, texts),
        asking.fields(filled.fields()),
        texts.entrySet().stream().map(error -> new SummaryLine(Asking.id(error.getKey()), error.getValue())).toList(),
        refused.map(this::refusal));
  }

  List<Answer> answers(FilledAct filled, SchoolOffers offers) {
    var answers = new Answers(labels, dates, offers, filled.posted()).of(filled.fields());
    return filled.posted().text(FilledAct.ABOUT)
        .flatMap(id -> matters.of(filled.kind(), offers.school()).stream().filter(m -> m.value().equals(id)).findFirst())
        .map(matter -> with(new Answer(labels.message("act.about"), List.of(matter.label())), answers))
        .orElse(answers);
  }

  /** A refusal in words. */
  public Refusal refusal(Refused.Details refused) {
    return new Refusal(refusals.title(refused), refusals.text(refused), refused.citation());
  }

  private Optional<FieldView> about(FilledAct filled, SchoolOffers offers, Map<String, String> errors) {
    if (filled.kind().matter().isEmpty()) {
      return Optional.empty();
    }
    var chosen = filled.posted().raw(FilledAct.ABOUT).orElse("");
    var head =
        new FieldView.Head(
            FilledAct.ABOUT, FilledAct.ABOUT, labels.message("act.about"), "", true,
            errors.getOrDefault(FilledAct.ABOUT, ""));
    var options = matters.of(filled.kind(), offers.school()).stream().map(choice -> option(choice, chosen)).toList();
    return Optional.of(new FieldView.Select(head, options));
  }

  private static FieldView.Option option(Choice choice, String chosen) {
    return new FieldView.Option("", choice.value(), choice.label(), choice.value().equals(chosen));
  }

  private static List<Answer> with(Answer first, List<Answer> others) {
    return java.util.stream.Stream.concat(java.util.stream.Stream.of(first), others.stream()).toList();
  }
}
