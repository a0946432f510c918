package org.interventionledger.command.intervention;

import static org.interventionledger.api.refusal.Fact.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.interventionledger.api.intervention.PreWarningCommand.SendPreWarningNotice;
import org.interventionledger.api.refusal.LawRefusal;
import org.interventionledger.api.refusal.Refused;
import org.interventionledger.api.terms.Narrative;

/**
 * A pre-warning notice is local: it must not read as the notice of s.60, which alone begins a
 * compliance period. It may say that such a notice can follow, and that it is none itself.
 */
final class StatutoryWording {

  private static final List<Pattern> CLAIMS =
      Stream.of(
              "(this|the present) (letter|notice) is (a|the) (formal |statutory )?(warning )?notice"
                  + " (given )?(under|pursuant to|for the purposes of|within the meaning of)"
                  + " (section|s\\.?) ?60a?",
              "(this|the present) (letter|notice) is a (formal|statutory) (warning )?notice",
              "(hereby|now) gives? (you )?(formal |statutory )?(warning )?notice (under|pursuant"
                  + " to) (section|s\\.?) ?60a?",
              "given (under|pursuant to) (section|s\\.?) ?60a?\\b",
              "(hereby|now) (issues?|gives?) (you )?(this|a) (formal |statutory )?warning notice",
              "the compliance period (begins|starts|runs|ends)",
              "the initial period (begins|starts|runs|ends)",
              "you (may|can) make representations to (his majesty’s|hm|the) chief inspector")
          .map(claim -> Pattern.compile(claim, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();

  private StatutoryWording() {}

  static void checkAbsent(SendPreWarningNotice notice) {
    Stream.of(notice.concerns(), notice.actionSought())
        .map(Narrative::text)
        .map(said -> said.replaceAll("\\s+", " "))
        .flatMap(said -> CLAIMS.stream().flatMap(claim -> claim.matcher(said).results()))
        .findFirst()
        .ifPresent(
            found -> {
              throw new Refused(
                  LawRefusal.PRE_WARNING_CLAIMS_STATUTORY_EFFECT, text("phrase", found.group()));
            });
  }
}
