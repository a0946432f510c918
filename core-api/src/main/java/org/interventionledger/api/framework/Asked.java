package org.interventionledger.api.framework;

import java.util.List;

/** What a condition may ask about: the record of a school, or what a person found. */
public sealed interface Asked {

  /** How a pack writes it. */
  String name();

  /** What the register and the inspections say of a school; none of it is a pack's to decide. */
  enum SchoolFact {
    type("maintained", "academy", "free", "pru"),
    phase(
        "nursery",
        "primary",
        "middle",
        "secondary",
        "allThrough",
        "special",
        "alternative",
        "post16"),
    /** The latest overall grade. Since September 2024 there may be none. */
    ofsted("outstanding", "good", "satisfactory", "ri", "inadequate", "notJudged"),
    /** The category of concern, under its name of the time. */
    category(
        "none",
        "specialMeasures",
        "noticeToImprove",
        "seriousWeaknesses",
        "significantImprovement"),
    /**
     * Whether it is eligible for intervention under Part 4 of the Education and Inspections Act
     * 2006.
     */
    eligible("true", "false");

    private final List<String> known;

    SchoolFact(String... values) {
      this.known = List.of(values);
    }

    public List<String> known() {
      return known;
    }
  }

  /** A fact of the register or of inspection. */
  record OfSchool(SchoolFact fact) implements Asked {
    @Override
    public String name() {
      return fact.name();
    }
  }

  /** A scale's present level, or a fact of the pack's own that a person recorded. */
  record Named(String name) implements Asked {}

  /** A level held at any time before the present one. */
  record Was(String scale) implements Asked {
    @Override
    public String name() {
      return "was." + scale;
    }
  }

  /** Whether an indicator is recorded as present. */
  record Shown(String indicator) implements Asked {
    @Override
    public String name() {
      return "indicator." + indicator;
    }
  }

  /** Whether an activity took place. */
  record Done(String activity) implements Asked {
    @Override
    public String name() {
      return "done." + activity;
    }
  }

  /** What came of an activity. */
  record Outcome(String activity) implements Asked {
    @Override
    public String name() {
      return "outcome." + activity;
    }
  }

  /** How a formal step stands. */
  record Standing(String measure) implements Asked {
    /** The standings that a step can have. */
    public static final List<String> VALUES =
        List.of("none", "considered", "issued", "complied", "failed", "withdrawn", "applied");

    @Override
    public String name() {
      return "state." + measure;
    }
  }

  /** Whether a party has been told. */
  record Told(String party) implements Asked {
    @Override
    public String name() {
      return "told." + party;
    }
  }

  /** What is counted or listed at the moment of the act itself. */
  enum AtTheAct {
    /** How many indicators are recorded as present. */
    INDICATORS("indicators.count"),
    /** How many grounds the notice states. */
    GROUNDS("grounds.count"),
    /** Which parties were consulted; a list asks for all of them. */
    CONSULTED("consulted"),
    /** Which sources were read beforehand. */
    REVIEWED("reviewed"),
    /** Which party made contact with the school. */
    CONTACT("contactBy"),
    /**
     * Whether the officer finds it appropriate; the document says no more than "where appropriate".
     */
    APPROPRIATE("appropriate");

    private final String written;

    AtTheAct(String written) {
      this.written = written;
    }

    public String written() {
      return written;
    }
  }

  /** Something asked at the act. */
  record Now(AtTheAct what) implements Asked {
    @Override
    public String name() {
      return what.written();
    }
  }

  /** What a pack means by a name. */
  static Asked of(String name) {
    for (var fact : SchoolFact.values()) {
      if (fact.name().equals(name)) {
        return new OfSchool(fact);
      }
    }
    for (var what : AtTheAct.values()) {
      if (what.written().equals(name)) {
        return new Now(what);
      }
    }
    var dot = name.indexOf('.');
    var rest = name.substring(dot + 1);
    return switch (dot < 0 ? "" : name.substring(0, dot)) {
      case "was" -> new Was(rest);
      case "indicator" -> new Shown(rest);
      case "done" -> new Done(rest);
      case "outcome" -> new Outcome(rest);
      case "state" -> new Standing(rest);
      case "told" -> new Told(rest);
      default -> new Named(name);
    };
  }
}
