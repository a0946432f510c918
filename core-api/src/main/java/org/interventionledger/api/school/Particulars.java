package org.interventionledger.api.school;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.interventionledger.api.terms.AuthorityCode;

/**
 * What the national register says of a school. The head teacher's name, which it has too, is
 * personal data that nothing here needs, and is not kept. A field that the register leaves empty is
 * null.
 *
 * @param phase the register's words, such as "Primary" or "Not applicable"
 * @param lowAge statutory lowest age in years
 * @param highAge statutory highest age in years
 * @param religiousCharacter the register's words, such as "Church of England"
 * @param diocese the register's words, such as "Diocese of London"
 * @param trust the trust that runs it, for an academy the responsible body
 * @param pupils number on roll
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Particulars(
    String name,
    AuthorityCode authority,
    String authorityName,
    Integer establishmentNumber,
    EstablishmentType type,
    EstablishmentStatus status,
    LocalDate openedOn,
    LocalDate closedOn,
    String phase,
    Integer lowAge,
    Integer highAge,
    String religiousCharacter,
    String diocese,
    String trust,
    String federation,
    Integer pupils,
    String street,
    String town,
    String postcode) {}
