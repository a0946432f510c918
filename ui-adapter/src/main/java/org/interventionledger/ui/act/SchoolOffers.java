package org.interventionledger.ui.act;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.interventionledger.api.evidence.FindDocuments.Kept;
import org.interventionledger.api.framework.FindFrameworks.Adopted;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.pool.PoolRole;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.ui.form.Choice;
import org.interventionledger.ui.form.Field;
import org.interventionledger.ui.form.Offer;

/**
 * What one school's record and its authority's frameworks offer to choose from. Every adopted
 * version is offered, the newest first: which one governs follows from the day of the act, and is
 * the command side's to say.
 */
public record SchoolOffers(
    School school, List<Adopted> frameworks, List<Kept> documents, PoolOffers pool)
    implements Function<Field, List<Choice>> {

  @Override
  public List<Choice> apply(Field field) {
    return switch (field) {
      case Field.Offered offered -> of(offered.offer());
      case Field.Level _ -> of(Offer.LEVEL);
      case Field.Text text -> text.suggested().map(this::of).orElse(List.of());
      default -> List.of();
    };
  }

  private List<Choice> of(Offer offer) {
    return switch (offer) {
      case REGISTER ->
          once(scales(Pack.Shape.flag).map(scale -> new Choice(scale.id(), scale.label())));
      case LEVEL -> once(scales(Pack.Shape.ordinal).flatMap(SchoolOffers::levels));
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
          ENTITLEMENT,
          ENTITLEMENT_LINE ->
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
      case POOL_CHAIR -> pool.as(Set.of(PoolRole.BOARD_CHAIR));
      case POOL_MEMBER -> pool.as(Set.of(PoolRole.BOARD_MEMBER, PoolRole.BOARD_CHAIR));
      case POOL_GOVERNOR -> pool.as(Set.of(PoolRole.ADDITIONAL_GOVERNOR));
      case DOCUMENT ->
          once(
              documents.stream()
                  .map(kept -> new Choice(kept.document().sha256(), kept.document().name())));
    };
  }

  private Stream<Pack> packs() {
    return frameworks.stream()
        .filter(adopted -> adopted.authority().equals(school.particulars().authority()))
        .map(Adopted::pack);
  }

  private Stream<Pack.Scale> scales(Pack.Shape shape) {
    return packs().flatMap(pack -> pack.scales().stream()).filter(scale -> scale.shape() == shape);
  }

  private static Stream<Choice> levels(Pack.Scale scale) {
    return scale.levels().stream()
        .map(
            level ->
                new Choice(scale.id() + "/" + level.id(), scale.label() + ": " + level.label()));
  }

  private static List<Choice> once(Stream<Choice> choices) {
    var byValue = new LinkedHashMap<String, Choice>();
    choices.forEach(choice -> byValue.putIfAbsent(choice.value(), choice));
    return new ArrayList<>(byValue.values());
  }
}
