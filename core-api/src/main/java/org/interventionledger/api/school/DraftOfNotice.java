package org.interventionledger.api.school;

import java.time.LocalDate;
import java.util.Optional;
import org.interventionledger.api.intervention.NoticeText;

/**
 * A warning notice that is not given yet.
 *
 * @param since the day from which it has stood so
 * @param textSha256 of the text that was approved; empty before
 */
public record DraftOfNotice(
    String noticeId,
    NoticeText text,
    DraftStanding standing,
    LocalDate since,
    Optional<String> textSha256) {}
