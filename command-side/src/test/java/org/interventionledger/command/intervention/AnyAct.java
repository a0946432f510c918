package org.interventionledger.command.intervention;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.interventionledger.api.Act;
import org.interventionledger.api.SchoolCommand;
import org.interventionledger.api.board.InterimBoardCommand;
import org.interventionledger.api.board.InterimBoardCommand.ConstituteInterimBoard;
import org.interventionledger.api.board.InterimBoardCommand.FollowConversion;
import org.interventionledger.api.board.InterimBoardCommand.FollowCorrectedEstablishment;
import org.interventionledger.api.evidence.Showing;
import org.interventionledger.api.intervention.InterventionCommand;
import org.interventionledger.api.intervention.NoticeText;
import org.interventionledger.api.intervention.Recipient;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.api.terms.PersonName;
import org.interventionledger.api.terms.Urn;

/**
 * Any act on the ladder or on an interim board, lawful or not: a record of the published language,
 * filled in from a seed. It knows no command by name, so that one added tomorrow is tried like the
 * rest. Dates are mostly the day of the act or one later day, and lists of recipients mostly whole;
 * otherwise hardly a walk would come far.
 */
final class AnyAct {

  /** What is sent by policies alone, in consequence of an act on the ladder. */
  private static final Set<Class<?>> CONSEQUENCES =
      Set.of(
          ConstituteInterimBoard.class, FollowCorrectedEstablishment.class, FollowConversion.class);

  /** Every kind of command on the ladder and on a board. */
  static final List<Class<?>> KINDS =
      Stream.concat(
              leaves(InterventionCommand.class),
              leaves(InterimBoardCommand.class).filter(kind -> !CONSEQUENCES.contains(kind)))
          .toList();

  /** What is said only where something is out of the ordinary. */
  private static final Set<String> EXCEPTIONS = Set.of("noAppointer", "apart");

  private static final List<String> NAMES = List.of("Ada Byrne", "Kit Marsh", "Lou Finch");

  private static final Map<Act, List<Class<?>>> BY_ACT =
      KINDS.stream().collect(Collectors.groupingBy(kind -> Act.of(sample(kind).orElseThrow())));

  private final LocalDate day;
  private final Optional<String> about;
  private final Optional<Recipient> recipient;
  private final Random random;
  private final LocalDate later;
  private int dates;

  /**
   * @param about the identifier of the matter it is about
   * @param recipient whom it goes to, within a list of copies
   */
  private AnyAct(
      LocalDate day, Optional<String> about, Optional<Recipient> recipient, Random random) {
    this.day = day;
    this.about = about;
    this.recipient = recipient;
    this.random = random;
    this.later = day.plusDays(1 + random.nextInt(28));
  }

  /** An act of some kind on a day; empty where the values chosen are none that its record takes. */
  static Optional<SchoolCommand> on(
      LocalDate day, Class<?> kind, Optional<String> about, Random random) {
    try {
      return Optional.of(
              (SchoolCommand) new AnyAct(day, about, Optional.empty(), random).record(kind))
          .filter(command -> !command.happenedOn().isAfter(day));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** The kinds of command that are a kind of act. */
  static List<Class<?>> of(Act act) {
    return BY_ACT.get(act);
  }

  private static Optional<SchoolCommand> sample(Class<?> kind) {
    return IntStream.range(0, 50)
        .mapToObj(seed -> on(LocalDate.EPOCH, kind, Optional.empty(), new Random(seed)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Stream<Class<?>> leaves(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(AnyAct::leaves)
        : Stream.of(type);
  }

  private Object record(Class<?> type) {
    if (type == NoticeText.class && random.nextInt(8) > 0) {
      return AnyNoticeText.on(day, random);
    }
    if (type == Showing.class && random.nextInt(40) > 0) {
      return Showing.noted(words());
    }
    var components = type.getRecordComponents();
    var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    var values =
        Arrays.stream(components).map(it -> value(it.getName(), it.getGenericType())).toArray();
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      throw new IllegalArgumentException("Not to be had: " + type, refused.getCause());
    } catch (ReflectiveOperationException impossible) {
      throw new LinkageError("A record has its constructor: " + type, impossible);
    }
  }

  private Object value(String name, Type type) {
    return switch (type) {
      case ParameterizedType of when of.getRawType() == Optional.class ->
          random.nextInt(6) < (EXCEPTIONS.contains(name) ? 5 : 2)
              ? Optional.empty()
              : Optional.of(value(name, of.getActualTypeArguments()[0]));
      case ParameterizedType of when of.getRawType() == Set.class ->
          several(name, (Class<?>) of.getActualTypeArguments()[0]).collect(Collectors.toSet());
      case ParameterizedType of ->
          several(name, (Class<?>) of.getActualTypeArguments()[0]).toList();
      case Class<?> plain -> single(name, plain);
      default -> throw new AssertionError("No such type in the published language: " + type);
    };
  }

  private Stream<?> several(String name, Class<?> of) {
    if (isToARecipient(of)) {
      return recipients()
          .map(recipient -> new AnyAct(day, about, Optional.of(recipient), random).record(of));
    }
    if (of.isEnum()) {
      return Arrays.stream(of.getEnumConstants()).filter(_ -> random.nextInt(3) > 0);
    }
    return IntStream.range(0, random.nextInt(4)).mapToObj(_ -> single(name, of));
  }

  /** A copy, or whoever is consulted. */
  private static boolean isToARecipient(Class<?> type) {
    return type.isRecord()
        && Arrays.stream(type.getRecordComponents())
            .anyMatch(component -> component.getType() == Recipient.class);
  }

  private Stream<Recipient> recipients() {
    var all = EnumSet.allOf(Recipient.class);
    if (random.nextInt(6) == 0) {
      all.remove(one(List.of(Recipient.values())));
    }
    return all.stream();
  }

  private Object single(String name, Class<?> type) {
    if (type == Urn.class) {
      return Drafts.URN;
    } else if (type == String.class) {
      return name.endsWith("Id") ? about.orElseGet(() -> "matter-" + random.nextInt(40)) : words();
    } else if (type == Narrative.class) {
      return new Narrative(words());
    } else if (type == PersonName.class) {
      return new PersonName(one(NAMES));
    } else if (type == LocalDate.class) {
      return date();
    } else if (type == LocalTime.class) {
      return LocalTime.of(9 + random.nextInt(8), 0);
    } else if (type == int.class && name.equals("board")) {
      return about.filter(it -> it.matches("[0-9]{1,2}")).map(Integer::valueOf).orElse(1);
    } else if (type == int.class || type == Integer.class) {
      return random.nextInt(4);
    } else if (type == long.class) {
      return (long) random.nextInt(12);
    } else if (type == boolean.class) {
      return random.nextBoolean();
    } else if (type == Recipient.class && recipient.isPresent()) {
      return recipient.get();
    } else if (type.isEnum()) {
      return one(List.of(type.getEnumConstants()));
    } else {
      return record(one(leaves(type).toList()));
    }
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private String words() {
    return "Minutes of the day, page " + random.nextInt(90);
  }

  /**
   * The first date that an act states is mostly its own day; what it fixes besides, mostly the
   * later one.
   */
  private LocalDate date() {
    dates++;
    var drawn = random.nextInt(recipient.isPresent() ? 64 : 8);
    if (drawn == 7) {
      return day.minusDays(random.nextInt(10));
    }
    return dates > 1 && recipient.isEmpty() && drawn < 4 ? later : day;
  }
}
