package org.interventionledger.ui.act;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.school.FindSchool.Placement;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.ui.form.Answers;
import org.interventionledger.ui.form.Answers.Answer;
import org.interventionledger.ui.form.Asking;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.form.FieldView;
import org.interventionledger.ui.form.FormPages.Trouble;
import org.interventionledger.ui.form.Labels;
import org.interventionledger.ui.form.PageFaults;
import org.interventionledger.ui.form.Sheet;
import org.interventionledger.ui.layout.Dates;
import org.springframework.stereotype.Component;

/** Puts together what the pages of an act show, the matter it is about among it. */
@Component
class ActPage {

  /** The acts that change where a school stands in the authority's own arrangements. */
  private static final Set<Act> PRESENT =
      EnumSet.of(
          Act.PLACE_ON_REGISTER,
          Act.CHANGE_LEVEL,
          Act.REMOVE_FROM_REGISTER,
          Act.MOVE_TO_FRAMEWORK_VERSION);

  private final Labels labels;
  private final PageFaults faults;
  private final Matters matters;
  private final Dates dates;

  ActPage(Labels labels, PageFaults faults, Matters matters, Dates dates) {
    this.labels = labels;
    this.faults = faults;
    this.matters = matters;
    this.dates = dates;
  }

  Sheet sheet(ActKind<?> kind, School school) {
    return new Sheet(
        labels.of(kind.act()),
        ActLinks.page(school.urn(), kind.act()),
        labels.message("act." + kind.act().name() + ".rests"),
        Optional.of(school));
  }

  /** Where the school stands at present, where the act is about that. */
  List<String> present(ActKind<?> kind, School school) {
    return PRESENT.contains(kind.act())
        ? school.placement().stream().flatMap(this::present).toList()
        : List.of();
  }

  private Stream<String> present(Placement placement) {
    return Stream.concat(
        placement.registers().stream()
            .map(
                it ->
                    labels.message(
                        "act.present.register",
                        it.label(),
                        labels.of(it.subject()),
                        dates.day(it.since()))),
        placement.levels().stream()
            .map(
                it ->
                    labels.message(
                        "act.present.level",
                        it.label(),
                        labels.of(Subject.orSchool(it.subject())))));
  }

  /** That something was recorded between looking and confirming. */
  String changedSince() {
    return labels.message("act.changed-since");
  }

  /**
   * The faults of what identifies the matter are faults of the one choice in which the page has it.
   */
  Trouble trouble(FilledAct act, List<Fault> found) {
    var texts = new LinkedHashMap<String, String>();
    var ofMatter = act.kind().matter().stream().map(field -> field.name()).toList();
    if (found.stream().anyMatch(fault -> ofMatter.contains(fault.field()))) {
      texts.put(FilledAct.ABOUT, labels.message("act.about.missing"));
    }
    var others = found.stream().filter(fault -> !ofMatter.contains(fault.field())).toList();
    texts.putAll(faults.texts(act.filled().fields(), others));
    return Trouble.of(texts);
  }

  List<FieldView> fields(FilledAct act, SchoolOffers offers, Map<String, String> errors) {
    var asking = new Asking(labels, offers, act.posted(), errors);
    return Stream.concat(
            about(act, offers, errors), asking.fields(offers.asked(act.filled().fields())).stream())
        .toList();
  }

  List<Answer> answers(FilledAct act, SchoolOffers offers) {
    var about =
        act.posted().text(FilledAct.ABOUT).stream()
            .flatMap(
                id ->
                    matters.of(act.kind(), offers.school()).stream()
                        .filter(it -> it.value().equals(id)))
            .map(matter -> new Answer(labels.message("act.about"), List.of(matter.label())));
    var answers = new Answers(labels, dates, offers, act.posted()).of(act.filled().fields());
    return Stream.concat(about, answers.stream()).toList();
  }

  private Stream<FieldView> about(FilledAct act, SchoolOffers offers, Map<String, String> errors) {
    if (act.kind().matter().isEmpty()) {
      return Stream.empty();
    }
    var name = FilledAct.ABOUT;
    var error = errors.getOrDefault(name, "");
    var label = labels.message("act.about");
    var head = new FieldView.Head(name, name, label, label, "", error);
    var chosen = act.posted().raw(name).orElse("");
    var options =
        matters.of(act.kind(), offers.school()).stream()
            .map(it -> new FieldView.Option("", it.value(), it.label(), it.value().equals(chosen)))
            .toList();
    return Stream.of(new FieldView.Select(head, options));
  }
}
