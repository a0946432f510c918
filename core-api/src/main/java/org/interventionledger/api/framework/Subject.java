package org.interventionledger.api.framework;

/** Of whom a scale is kept: what a ladder grades, or who is on a register. */
public enum Subject {
  school,
  governingBody,
  /** Early years provision that is not a school. */
  setting;

  /** What one stands on at most once: a scale, and of whom; of the school, the scale alone. */
  public static String place(String scale, Subject subject) {
    return subject == null || subject == school ? scale : scale + "/" + subject;
  }

  /** As acts and entries have it: null is the school itself, also where it is said. */
  public static Subject unlessSchool(Subject subject) {
    return subject == school ? null : subject;
  }

  /** What a label names, and of whom; of the school, the label alone. */
  public static String labelled(String label, Subject subject) {
    return switch (orSchool(subject)) {
      case school -> label;
      case governingBody -> label + " (governing body)";
      case setting -> label + " (setting)";
    };
  }

  /** In so many words. */
  public static Subject orSchool(Subject subject) {
    return subject == null ? school : subject;
  }
}
