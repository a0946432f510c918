package org.interventionledger.command.statute;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The Secretary of State's own powers under Part 4 on a day.
 *
 * @param arrangements gateways under which he may require arrangements: s.66A; none before 18 April
 *     2016
 * @param additionalGovernors gateways under which he may appoint governors: s.67
 * @param closure gateways under which he may direct closure: s.68
 * @param interimBoard gateways under which he may provide for a board: s.69
 * @param directionToWarn his direction to consider a s.60 notice: s.69A, while it stood
 * @param directionToWarnOnPay his direction to consider a s.60A notice: s.69B
 */
public record SecretaryOfStateLaw(
    Set<Gate> arrangements,
    Set<Gate> additionalGovernors,
    Set<Gate> closure,
    Set<Gate> interimBoard,
    Optional<DirectionToWarn> directionToWarn,
    Optional<DirectionToWarn> directionToWarnOnPay) {

  /**
   * A direction to consider a warning notice. Every period is in working days and begins with the
   * day of the step it follows: that day is the first.
   *
   * @param copyToGoverningBody within which the authority copies the direction to the governing
   *     body
   * @param replyOfGoverningBody within which the governing body is invited to respond
   * @param response within which the authority responds to the Secretary of State
   * @param notice within which the authority gives the notice it has agreed to, from its response
   * @param mayOrderIt whether he may order the notice that the authority declined to give
   */
  public record DirectionToWarn(
      OptionalInt copyToGoverningBody,
      OptionalInt replyOfGoverningBody,
      int response,
      int notice,
      boolean mayOrderIt) {}
}
