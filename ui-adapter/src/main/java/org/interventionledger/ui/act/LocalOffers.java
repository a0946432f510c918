package org.interventionledger.ui.act;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interventionledger.api.framework.AskedAtTheAct;
import org.interventionledger.api.framework.Indicator;
import org.interventionledger.api.framework.Measure;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.RecordedFact;
import org.interventionledger.api.framework.Rule;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.ui.form.Choice;
import org.interventionledger.ui.form.Offer;
import org.interventionledger.ui.layout.Dates;

/** What the packs of an authority offer to choose from of activities and papers. */
final class LocalOffers {

  private static final Dates DATES = new Dates();

  private LocalOffers() {}

  static Stream<Choice> of(Offer offer, List<Pack> packs, School school) {
    return switch (offer) {
      case ACTIVITY ->
          packs.stream()
              .flatMap(pack -> pack.activities().stream())
              .map(it -> new Choice(it.id(), it.inFull()));
      case ACTIVITY_HELD ->
          school.activities().stream()
              .map(it -> new Choice(it.activityId(), it.label() + ", " + DATES.day(it.heldOn())));
      case OUTCOME ->
          packs.stream()
              .flatMap(pack -> pack.activities().stream())
              .flatMap(it -> it.outcome().stream())
              .map(it -> new Choice(it, it));
      case PARTY ->
          packs.stream()
              .flatMap(pack -> pack.parties().stream())
              .map(it -> new Choice(it.id(), it.label()));
      case PAPER ->
          packs.stream()
              .flatMap(pack -> pack.records().stream())
              .map(it -> new Choice(it.id(), it.inFull()));
      case PAPER_PART ->
          packs.stream()
              .flatMap(pack -> pack.records().stream())
              .flatMap(it -> it.must().stream())
              .map(it -> new Choice(it, it));
      case INDICATOR -> rows(packs, Pack::indicators, Indicator::id, Indicator::label);
      case FACT -> rows(packs, Pack::facts, RecordedFact::id, RecordedFact::label);
      case FACT_VALUE ->
          packs.stream()
              .flatMap(pack -> pack.facts().stream())
              .flatMap(fact -> fact.values().stream())
              .map(value -> new Choice(value, value));
      case RULE -> rows(packs, Pack::rules, Rule::id, Rule::id);
      case STEP -> rows(packs, Pack::measures, Measure::id, Measure::label);
      case STEP_GROUND ->
          packs.stream()
              .flatMap(pack -> pack.measures().stream())
              .flatMap(measure -> measure.grounds().stream())
              .map(ground -> new Choice(ground.id(), ground.inFull()));
      case REVIEWED ->
          packs.stream()
              .flatMap(
                  pack ->
                      new AskedAtTheAct(pack)
                          .reviewed().stream()
                              .map(source -> new Choice(source, source(pack, source))));
      case CONTACT ->
          of(
              Offer.PARTY,
              packs.stream().filter(pack -> new AskedAtTheAct(pack).contact()).toList(),
              school);
      case ENTITLEMENT ->
          packs.stream()
              .flatMap(pack -> pack.entitlements().stream())
              .map(it -> new Choice(it.id(), it.label() + " (" + it.id() + ")"));
      case ENTITLEMENT_LINE ->
          packs.stream()
              .flatMap(pack -> pack.entitlements().stream())
              .flatMap(it -> it.items().stream())
              .map(it -> new Choice(it.text(), it.text()));
      case COVERED -> CoveredRows.of(packs);
      case FRAMEWORK_VERSION,
          REGISTER,
          LEVEL,
          MEETING_KIND,
          BOARD_MEMBER,
          DOCUMENT,
          ADDITIONAL_GOVERNOR,
          MATTER_OF_A_DECISION,
          POOL_CHAIR,
          POOL_MEMBER,
          POOL_GOVERNOR ->
          Stream.empty();
    };
  }

  /** What is read is a fact of the framework, or a paper of it. */
  private static String source(Pack pack, String id) {
    return Stream.concat(
            rows(List.of(pack), Pack::facts, RecordedFact::id, RecordedFact::label),
            rows(List.of(pack), Pack::records, Paper::id, Paper::label))
        .filter(row -> row.value().equals(id))
        .map(Choice::label)
        .findFirst()
        .orElse(id);
  }

  private static <T> Stream<Choice> rows(
      List<Pack> packs,
      Function<Pack, List<T>> section,
      Function<T, String> id,
      Function<T, String> label) {
    return packs.stream()
        .flatMap(pack -> section.apply(pack).stream())
        .map(row -> new Choice(id.apply(row), label.apply(row)));
  }
}
