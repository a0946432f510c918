package org.interventionledger.api.refusal;

/** Rules that every framework of an authority brings with it. */
public enum FrameworkRefusal implements Refusal {
  NO_FRAMEWORK_IN_FORCE("The authority\'s framework: none is in force on that day"),
  FRAMEWORK_VERSION_ALREADY_ADOPTED("The authority\'s framework: a version is adopted once"),
  FRAMEWORK_NOT_LATER("The authority\'s framework: a later version takes effect later"),
  STANDS_BESIDE_TOO_EARLY(
      "The authority\'s framework: none stands beside what is not in force yet"),
  FRAMEWORK_UNSOUND("The authority\'s framework: its parts hold together and keep to the law"),
  SUCCESSION_NOT_SAID(
      "The authority\'s framework: a later version supersedes one or stands beside it"),
  NOTHING_TO_STAND_BESIDE("The authority\'s framework: its first version is its only one"),
  VERSION_NOT_ADOPTED("The authority\'s framework, versions adopted"),
  VERSION_NOT_YET_IN_FORCE("The authority\'s framework, versions adopted"),
  VERSION_SUPERSEDED("The authority\'s framework, versions adopted"),
  PACK_NAMES_ANOTHER_AS_SUPERSEDED("The authority\'s framework, supersedes"),
  // Withdrawing an adoption
  ADOPTION_IN_FORCE("The authority\'s framework: what is in force is superseded, not withdrawn"),
  ADOPTION_RESTED_ON("The authority\'s framework: the later adoption goes first"),
  // Moving a journey to another version
  NO_JOURNEY_TO_MOVE("The authority\'s framework: journeys begin under the version in force"),
  JOURNEY_UNDER_ANOTHER_VERSION("The authority\'s framework: a journey keeps its version"),
  JOURNEY_UNDER_THIS_VERSION("The authority\'s framework: a journey keeps its version"),
  PLACE_NOT_MAPPED("The authority\'s framework, scales"),
  PLACE_NOT_HELD("The authority\'s framework, scales"),
  MAPPED_TWICE("The authority\'s framework, scales"),
  MAPPING_UNCLEAR("The authority\'s framework, scales"),
  MAPPING_NEEDS_A_REASON("The authority\'s framework, scales"),
  REGISTER_UNKNOWN("The authority\'s framework, scales"),
  LEVEL_UNKNOWN("The authority\'s framework, scales"),
  ALREADY_ON_REGISTER("The authority\'s framework, scales"),
  NOT_ON_REGISTER("The authority\'s framework, scales"),
  MEETING_KIND_UNKNOWN("The authority\'s framework, activities"),
  NOT_IN_THE_FRAMEWORK("The authority\'s framework"),
  GATE_CLOSED("The authority\'s framework, rules"),
  NOT_ASKED_AT_THE_ACT("The authority\'s framework, rules"),
  DEPARTURE_NEEDS_A_REASON("The authority\'s framework, rules"),
  TOO_FEW_INDICATORS("The authority\'s framework, scales"),
  LEVEL_BY_RULE_ALONE("The authority\'s framework, scales"),
  DECIDED_BY_ANOTHER_PARTY("The authority\'s framework, scales"),
  AGREED_WITHOUT_A_PARTY("The authority\'s framework, scales"),
  SUBJECT_NOT_GRADED("The authority\'s framework, scales"),
  INDICATOR_NOT_ON_RECORD("The authority\'s framework, indicators"),
  NOTHING_TO_CONSIDER("The authority\'s framework, rules"),
  FOLLOWED_WHEN_IT_IS_DONE("The authority\'s framework, rules"),
  ALREADY_CONSIDERED("The authority\'s framework, rules"),
  STEP_NOT_FOR_THIS_SCHOOL("The authority\'s framework, measures"),
  STEP_NEEDS_SOMETHING_FIRST("The authority\'s framework, measures"),
  TOO_FEW_GROUNDS("The authority\'s framework, measures"),
  STEP_IS_THE_LAWS("The authority\'s framework, measures"),
  STEP_NOT_STANDING("The authority\'s framework, measures"),
  STEP_STANDS_ALREADY("The authority\'s framework, measures"),
  // Activities and papers
  ACTIVITY_UNKNOWN("The authority\'s framework, activities"),
  PARTY_UNKNOWN("The authority\'s framework, parties"),
  OUTCOME_MISSING("The authority\'s framework, activities"),
  OUTCOME_UNKNOWN("The authority\'s framework, activities"),
  ABSENCE_NEEDS_A_REASON("The authority\'s framework, activities"),
  SHORT_NOTICE_NEEDS_A_REASON("The authority\'s framework, activities"),
  NOTICE_CANNOT_BE_COUNTED("The authority\'s framework, activities"),
  PAPER_UNKNOWN("The authority\'s framework, records"),
  PAPER_OF_ANOTHER_ACTIVITY("The authority\'s framework, records"),
  PAPER_WITHOUT_A_PART("The authority\'s framework, records"),
  PAPER_WITHOUT_A_PARTY("The authority\'s framework, records"),
  PAPER_OUTSIDE_ITS_CIRCLE("The authority\'s framework, records"),
  SEEN_BEFORE_AGREED("The authority's framework, records"),
  HANDS_OUT_OF_ORDER("The authority's framework, records"),
  PAPER_OF_A_STEP_NOT_TAKEN("The authority's framework, records"),
  PLAN_WITHOUT_PRIORITIES("The authority's framework, records"),
  OTHERS_ARE_TOLD_FIRST("The authority's framework, rules"),
  TELLING_WITHOUT_ITS_MATTER("The authority's framework, rules"),
  NOT_A_PLAN("The authority\'s framework, records"),
  // What the authority does for all of its schools at once
  ACTIVITY_OF_EACH_SCHOOL("The authority\'s framework, activities"),
  PAPER_OF_ONE_SCHOOL("The authority\'s framework, records"),
  UNDER_WHICH_VERSION("The authority\'s framework, versions adopted"),
  // Support
  NOT_ENTITLED("The authority\'s framework, entitlements"),
  BEYOND_THE_ENTITLEMENTS("The authority\'s framework, entitlements"),
  WHO_PAYS_IS_NOT_STATED("The authority\'s framework, entitlements"),
  ANOTHER_IS_TO_PAY("The authority\'s framework, entitlements"),
  MORE_THAN_THE_ENTITLEMENT("The authority\'s framework, entitlements"),
  NO_LONGER_ENTITLED("The authority\'s framework, entitlements"),
  DELIVERED_OTHERWISE_THAN_AGREED("The authority\'s framework, entitlements"),
  SUPPORT_NOT_ASKED_FOR("The authority\'s framework, entitlements"),
  SUPPORT_NOT_AGREED("The authority\'s framework, entitlements"),
  SUPPORT_ALREADY_AGREED("The authority\'s framework, entitlements"),
  SUPPORT_ALREADY_DELIVERED("The authority\'s framework, entitlements"),
  SUPPORT_REQUEST_CLOSED("The authority\'s framework, entitlements"),
  DAY_ALREADY_DELIVERED("The authority\'s framework, entitlements"),
  SUPPORT_PARTLY_DELIVERED("The authority\'s framework, entitlements"),
  NOTHING_DELIVERED_YET("The authority\'s framework, entitlements"),
  // Who may know of what
  DISCLOSED_BEYOND_ITS_READERS("The authority\'s framework, access"),
  DISCLOSED_ON_ANOTHER_BASIS("The authority\'s framework, access"),
  READ_IN_OTHER_CIRCUMSTANCES("The authority\'s framework, access"),
  CIRCUMSTANCES_TO_STATE("The authority\'s framework, access"),
  NEED_TO_STATE("The authority\'s framework, access"),
  READERS_LEFT_UNSTATED("The authority\'s framework, access");

  private final String citation;

  FrameworkRefusal(String citation) {
    this.citation = citation;
  }

  @Override
  public Kind kind() {
    return Kind.LOCAL;
  }

  @Override
  public String citation() {
    return citation;
  }
}
