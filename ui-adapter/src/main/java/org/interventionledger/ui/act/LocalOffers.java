package org.interventionledger.ui.act;

import java.util.List;
import java.util.stream.Stream;
import org.interventionledger.api.framework.Pack;
import org.interventionledger.api.school.FindSchool.School;
import org.interventionledger.ui.form.Choice;
import org.interventionledger.ui.form.Offer;

/** What the packs of an authority offer to choose from of activities and papers. */
final class LocalOffers {

  private LocalOffers() {}

  static Stream<Choice> of(Offer offer, List<Pack> packs, School school) {
    return switch (offer) {
      case ACTIVITY ->
          packs.stream()
              .flatMap(pack -> pack.activities().stream())
              .map(it -> new Choice(it.id(), it.label()));
      case ACTIVITY_HELD ->
          school.activities().stream()
              .map(it -> new Choice(it.activityId(), it.label() + ", " + it.heldOn()));
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
              .map(it -> new Choice(it.id(), it.label()));
      case PAPER_PART ->
          packs.stream()
              .flatMap(pack -> pack.records().stream())
              .flatMap(it -> it.must().stream())
              .map(it -> new Choice(it, it));
      case REGISTER, LEVEL, MEETING_KIND, BOARD_MEMBER, DOCUMENT, ADDITIONAL_GOVERNOR ->
          Stream.empty();
    };
  }
}
