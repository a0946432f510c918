package org.interventionledger.api.refusal;

/** Rules that every framework of an authority brings with it. */
public enum FrameworkRefusal implements Refusal {
  NO_FRAMEWORK_IN_FORCE("The authority\'s framework: none is in force on that day"),
  FRAMEWORK_VERSION_ALREADY_ADOPTED("The authority\'s framework: a version is adopted once"),
  FRAMEWORK_NOT_LATER("The authority\'s framework: a later version takes effect later"),
  FRAMEWORK_UNSOUND("The authority\'s framework: its parts hold together and keep to the law"),
  REGISTER_UNKNOWN("The authority\'s framework, scales"),
  LEVEL_UNKNOWN("The authority\'s framework, scales"),
  ALREADY_ON_REGISTER("The authority\'s framework, scales"),
  NOT_ON_REGISTER("The authority\'s framework, scales"),
  MEETING_KIND_UNKNOWN("The authority\'s framework, activities");

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
