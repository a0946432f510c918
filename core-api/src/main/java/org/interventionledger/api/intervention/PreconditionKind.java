package org.interventionledger.api.intervention;

/** What has to be considered, decided or done before an act of the authority is lawful. */
public enum PreconditionKind {
  /** Those whom the law names were asked, and their answers weighed. */
  CONSULTATION,
  /** Due regard to the public sector equality duty: Equality Act 2010, s.149. */
  EQUALITY_DUTY,
  /** Somebody decided who had the authority's power to decide. */
  DELEGATED_AUTHORITY,
  /** The decision has reasons, and they are written down. */
  REASONS,
  /** Regard to the Secretary of State's guidance, in the edition of the day: EIA 2006, s.72. */
  REGARD_TO_GUIDANCE,
  /** Whoever decided said which interests they had, or that they had none. */
  CONFLICTS_OF_INTEREST,
  /** An officer wrote the text of a notice, or wrote it anew: one of its versions. */
  DRAFT_OF_THE_TEXT,
  /** Another officer than those who wrote the text of a notice, and who gives it, approved it. */
  APPROVAL_OF_THE_TEXT,
  OTHER_PRECONDITION
}
