package org.interventionledger.api.intervention;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;

/**
 * By when the receipt of a complaint about personal data has to be acknowledged: DPA 2018, s.164A,
 * in force since 19 June 2026 (SI 2026/82).
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface Acknowledgement {

  /**
   * It is due.
   *
   * @param countedFrom the first of the days: the day after the receipt
   * @param endsOn the last of them, whatever day of the week it is
   */
  record Due(LocalDate countedFrom, LocalDate endsOn, int days) implements Acknowledgement {}

  /**
   * The complaint came before there was a duty to acknowledge it within a time.
   *
   * @param dutySince the first day on which there was
   */
  record NoDutyYet(LocalDate dutySince) implements Acknowledgement {}
}
