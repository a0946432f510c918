package org.interventionledger.ui.act;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interventionledger.api.activity.Appropriateness;
import org.interventionledger.api.evidence.FindDocuments.Kept;
import org.interventionledger.api.framework.AskedAtTheAct;
import org.interventionledger.api.framework.FindFrameworks.Adopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.framework.Subject;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.school.FindSchool.Placement;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.ui.activity.ReviewedForm;
import org.interventionledger.ui.form.Choice;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.Offer;
import org.interventionledger.ui.placement.ChangeLevelForm;
import org.interventionledger.ui.placement.LevelMappingForm;

/**
 * What one school's record and its authority's frameworks offer to choose from. Every adopted
 * version is offered, the newest first: which one governs follows from the day of the act, and is
 * the command side's to say.
 *
 * @param brought what the version says that the school brought from another authority, if it is
 *     under one
 * @param decided what a decision of the authority can be about, by its identifier
 */
public record SchoolOffers(
    School school,
    List<Adopted> frameworks,
    Optional<Pack> brought,
    List<Kept> documents,
    List<Choice> decided,
    PoolOffers pool)
    implements Function<Field, List<Choice>> {

  /** The forms that ask of whom a level is; the others ask who is on a register. */
  private static final Set<String> OF_LEVELS =
      Set.of(ChangeLevelForm.class.getSimpleName(), LevelMappingForm.class.getSimpleName());

  @Override
  public List<Choice> apply(Field field) {
    return switch (field) {
      case Field.Offered offered -> of(offered.offer());
      case Field.Level _ -> of(Offer.LEVEL);
      case Field.Text text -> text.suggested().map(this::of).orElse(List.of());
      default -> List.of();
    };
  }

  /** Those that are asked: what the framework asks for at the act, only where it does. */
  public List<Field> asked(List<Field> fields) {
    return fields.stream()
        .filter(this::isAsked)
        .map(
            field ->
                switch (field) {
                  case Field.Part(var spot, var form, var parts) ->
                      new Field.Part(spot, form, asked(parts));
                  case Field.Rows(var spot, var need, var least, var most, var row, var each) ->
                      new Field.Rows(spot, need, least, most, row, asked(each));
                  case Field _ -> field;
                })
        .toList();
  }

  private boolean isAsked(Field field) {
    return switch (field) {
      case Field.Offered offered when offered.offer() == Offer.CONTACT ->
          !of(Offer.CONTACT).isEmpty();
      case Field.Rows rows when rows.row() == ReviewedForm.class -> !of(Offer.REVIEWED).isEmpty();
      case Field.OneOf one when one.terms() == Subject.class -> isOfOthers(shapeOf(one));
      case Field.OneOf one when one.terms() == Appropriateness.class ->
          packs().anyMatch(pack -> new AskedAtTheAct(pack).appropriate());
      case Field _ -> true;
    };
  }

  /**
   * Whether it is to be said of whom, for some scale of the shape is kept of others than schools.
   */
  private boolean isOfOthers(Pack.Shape shape) {
    return scales(shape).anyMatch(scale -> !scale.keptOf().equals(List.of(Subject.school)));
  }

  private static Pack.Shape shapeOf(Field.OneOf of) {
    return OF_LEVELS.contains(of.spot().form()) ? Pack.Shape.ordinal : Pack.Shape.flag;
  }

  private List<Choice> of(Offer offer) {
    return switch (offer) {
      case FRAMEWORK_VERSION -> once(versions());
      case REGISTER ->
          once(
              Stream.concat(
                  scales(Pack.Shape.flag).map(scale -> new Choice(scale.id(), scale.label())),
                  placement().flatMap(SchoolOffers::registersHeld)));
      case LEVEL ->
          once(
              Stream.concat(
                  scales(Pack.Shape.ordinal).flatMap(SchoolOffers::levels),
                  placement().flatMap(SchoolOffers::levelsHeld)));
      case MEETING_KIND ->
          once(
              packs()
                  .flatMap(pack -> pack.activities().stream())
                  .map(it -> new Choice(it.id(), it.label())));
      case ACTIVITY,
          ACTIVITY_HELD,
          OUTCOME,
          PARTY,
          PAPER,
          PAPER_PART,
          INDICATOR,
          FACT,
          FACT_VALUE,
          RULE,
          STEP,
          STEP_GROUND,
          REVIEWED,
          CONTACT,
          ENTITLEMENT,
          ENTITLEMENT_LINE,
          COVERED ->
          once(LocalOffers.of(offer, packs().toList(), school));
      case ADDITIONAL_GOVERNOR ->
          once(
              school.powersUsed().stream()
                  .flatMap(used -> used.names().stream())
                  .map(name -> new Choice(name.name(), name.name())));
      case BOARD_MEMBER ->
          once(
              school.boards().stream()
                  .flatMap(board -> board.members().stream())
                  .map(member -> pool.chosenFrom(member.name())));
      case MATTER_OF_A_DECISION -> once(decided.stream());
      case POOL_CHAIR, POOL_MEMBER, POOL_GOVERNOR -> pool.choices(offer);
      case DOCUMENT ->
          once(
              documents.stream()
                  .map(kept -> new Choice(kept.document().sha256(), kept.document().name())));
    };
  }

  private Stream<Choice> versions() {
    return Stream.concat(
            adopted().map(Adopted::version).map(VersionChoice::toString),
            placement().flatMap(placement -> placement.framework().stream()))
        .map(version -> new Choice(version, version));
  }

  /** Where the school stands, which may be by the version of the authority that it left. */
  private Stream<Placement> placement() {
    return school.placement().stream();
  }

  private static Stream<Choice> registersHeld(Placement placement) {
    return placement.registers().stream().map(held -> new Choice(held.register(), held.label()));
  }

  private static Stream<Choice> levelsHeld(Placement placement) {
    return placement.levels().stream()
        .map(held -> new Choice(held.scale() + "/" + held.level(), held.label()));
  }

  private Stream<Pack> packs() {
    return Stream.concat(brought.stream(), adopted().map(Adopted::pack));
  }

  private Stream<Adopted> adopted() {
    return frameworks.stream()
        .filter(adopted -> adopted.authority().equals(school.particulars().authority()));
  }

  private Stream<Pack.Scale> scales(Pack.Shape shape) {
    return packs().flatMap(pack -> pack.scales().stream()).filter(scale -> scale.shape() == shape);
  }

  private static Stream<Choice> levels(Pack.Scale scale) {
    return scale.levels().stream()
        .map(
            level ->
                new Choice(
                    scale.id() + "/" + level.id(), level.label() + " (" + scale.label() + ")"));
  }

  private static List<Choice> once(Stream<Choice> choices) {
    var byValue = new LinkedHashMap<String, Choice>();
    choices.forEach(choice -> byValue.putIfAbsent(choice.value(), choice));
    return new ArrayList<>(byValue.values());
  }
}
