package org.interventionledger.command.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.interventionledger.command.Northmoor.NORTHMOOR;
import static org.interventionledger.command.Northmoor.SCHOOL;
import static org.interventionledger.command.Northmoor.TODAY;
import static org.interventionledger.command.Northmoor.WORDS;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.interventionledger.api.activity.ActivityCommand.WritePaper;
import org.interventionledger.api.activity.ActivityEvent.PaperWritten;
import org.interventionledger.api.activity.Appropriateness;
import org.interventionledger.api.activity.Involved;
import org.interventionledger.api.activity.Involving;
import org.interventionledger.api.activity.PaperPart;
import org.interventionledger.api.activity.PlanPriority;
import org.interventionledger.api.framework.AskedAtTheAct;
import org.interventionledger.api.framework.Condition;
import org.interventionledger.api.framework.Force;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Paper;
import org.interventionledger.api.framework.Who;
import org.interventionledger.api.framework.Who.Part;
import org.interventionledger.api.refusal.FrameworkRefusal;
import org.interventionledger.api.refusal.Refusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Role;
import org.interventionledger.command.Northmoor;
import org.interventionledger.command.Packs;
import org.interventionledger.command.evidence.Cited;
import org.interventionledger.command.framework.Adoptions;
import org.interventionledger.command.rules.GatesBeforeHolding;
import org.interventionledger.command.rules.GatesBeforePapers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every paper of the five documents, of whatever kind: it contains all that its document has it
 * contain, and went through all the hands, those of author, reviewer and recipients among them.
 */
class EveryPaperOfTheDocumentsTest {

  private static final Set<Part> SENT =
      EnumSet.of(Part.receive, Part.copy, Part.inform, Part.address);

  /** A paper of one of them. */
  private record One(Pack pack, Paper paper) {
    @Override
    public String toString() {
      return pack.framework().id() + " " + paper.id() + " (" + paper.kind() + ")";
    }
  }

  static Stream<One> papers() {
    return Stream.of(
            "hillingdon-2022-23",
            "essex-2012",
            "ealing-2015-18",
            "ealing-learning-partnership-2018-19",
            "havering-2014")
        .map(Packs::shipped)
        .flatMap(pack -> pack.records().stream().map(paper -> new One(pack, paper)));
  }

  /** So that none of what follows is about nothing. */
  @Test
  void notes_plans_reports_and_letters_have_authors_reviewers_recipients_and_contents() {
    var kinds = papers().map(one -> one.paper().kind()).collect(Collectors.toSet());
    assertThat(kinds)
        .contains(Paper.Kind.note, Paper.Kind.plan, Paper.Kind.report, Paper.Kind.letter);
    var parts = papers().flatMap(EveryPaperOfTheDocumentsTest::hands).map(Who::as).toList();
    assertThat(parts).contains(Part.author, Part.review, Part.agree, Part.receive);
    assertThat(papers().filter(one -> !one.paper().must().isEmpty())).hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @MethodSource("papers")
  void it_is_recorded_with_all_its_parts_and_hands(One one) {
    var written = write(one, parts(one), involved(one, _ -> true));

    assertThat(written.contents()).isEqualTo(parts(one));
    assertThat(written.involved())
        .extracting(Involved::as)
        .containsExactlyElementsOf(hands(one).map(Who::as).toList());
    assertThat(written.kind()).isEqualTo(one.paper().kind());
  }

  @ParameterizedTest
  @MethodSource("papers")
  void it_is_refused_without_any_part_that_it_must_contain(One one) {
    for (var part : one.paper().must()) {
      var rest = parts(one).stream().filter(other -> !other.part().equals(part)).toList();
      var refused =
          refused(one, rest, involved(one, _ -> true), FrameworkRefusal.PAPER_WITHOUT_A_PART);
      assertThat(refused.details().facts().toString()).contains(part);
    }
  }

  @ParameterizedTest
  @MethodSource("papers")
  void it_is_refused_without_any_hand_that_it_must_go_through(One one) {
    hands(one)
        .filter(EveryPaperOfTheDocumentsTest::isAlwaysAskedFor)
        .forEach(
            who ->
                refused(
                    one,
                    parts(one),
                    involved(
                        one, other -> other.as() != who.as() || !other.party().equals(who.party())),
                    FrameworkRefusal.PAPER_WITHOUT_A_PARTY));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void where_it_names_whom_it_goes_to_it_goes_to_nobody_else(One one) {
    var circle = hands(one).filter(who -> SENT.contains(who.as())).map(Who::party).toList();
    if (circle.isEmpty()) {
      return;
    }
    one.pack().parties().stream()
        .filter(party -> !circle.contains(party.id()))
        .findFirst()
        .ifPresent(
            stranger ->
                refused(
                    one,
                    parts(one),
                    Stream.concat(
                            involved(one, _ -> true).stream(),
                            Stream.of(new Involving(stranger.id(), Part.copy, TODAY)))
                        .toList(),
                    FrameworkRefusal.PAPER_OUTSIDE_ITS_CIRCLE));
  }

  private static Stream<Who> hands(One one) {
    return one.paper().who().stream().filter(who -> who.as() != null);
  }

  private static boolean isAlwaysAskedFor(Who who) {
    return who.at().isEmpty() && who.when().equals(Condition.ALWAYS) && who.force() != Force.may;
  }

  private static List<PaperPart> parts(One one) {
    return one.paper().must().stream().map(part -> new PaperPart(part, WORDS)).toList();
  }

  private static List<Involving> involved(One one, Predicate<Who> such) {
    return hands(one).filter(such).map(who -> new Involving(who.party(), who.as(), TODAY)).toList();
  }

  private static Refused refused(
      One one, List<PaperPart> contents, List<Involving> involved, Refusal refusal) {
    var refused = catchThrowableOfType(Refused.class, () -> write(one, contents, involved));
    assertThat(refused).as("Not refused: " + one).isNotNull();
    assertThat(refused.refusal()).isEqualTo(refusal);
    return refused;
  }

  private static PaperWritten write(One one, List<PaperPart> contents, List<Involving> involved) {
    var rules =
        Adoptions.none(NORTHMOOR)
            .with(Packs.adopted(one.pack(), TODAY.minusDays(1)))
            .forJourney(Optional.empty(), TODAY);
    var decisions =
        new ActivityDecisions(
            NORTHMOOR,
            Northmoor.as(Role.SENIOR_OFFICER),
            Cited.NOTHING,
            _ -> new PackRows(rules),
            _ -> new PackRows(rules),
            GatesBeforeHolding.OPEN,
            GatesBeforePapers.OPEN,
            null);
    var act =
        new WritePaper(
            SCHOOL,
            "0f8b7a34-2f0f-4d8e-8f2f-5f0e6f0a7c68",
            TODAY,
            one.paper().id(),
            Optional.empty(),
            contents,
            involved,
            priorities(one.paper()),
            Optional.empty(),
            List.of(),
            new AskedAtTheAct(one.pack()).appropriate(one.paper())
                ? Optional.of(Appropriateness.APPROPRIATE)
                : Optional.empty());
    return Papers.write(act, ActivityRecord.of(Stream.empty()), decisions);
  }

  private static List<PlanPriority> priorities(Paper paper) {
    return paper.priorities() == Force.must
        ? List.of(new PlanPriority(WORDS, "Headteacher", TODAY.plusDays(1), Optional.empty()))
        : List.of();
  }
}
