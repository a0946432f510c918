package org.interventionledger.command.statute;

import org.interventionledger.api.record.FindPosition.Reach;
import org.interventionledger.api.school.EstablishmentType;

/** Which schools Part 4 reaches: s.59(1). */
public final class PartFour {

  private PartFour() {}

  /** Whether Part 4 reaches schools of a type, and if it does not, whether they are academies. */
  public static Reach reach(EstablishmentType type) {
    return switch (type) {
      case COMMUNITY_SCHOOL,
          VOLUNTARY_AIDED_SCHOOL,
          VOLUNTARY_CONTROLLED_SCHOOL,
          FOUNDATION_SCHOOL,
          COMMUNITY_SPECIAL_SCHOOL,
          FOUNDATION_SPECIAL_SCHOOL,
          LOCAL_AUTHORITY_NURSERY_SCHOOL ->
          Reach.MAINTAINED_SCHOOL;
      // SI 2007/2978 and SI 2007/2979, as amended in 2012, 2016 and 2022.
      case PUPIL_REFERRAL_UNIT -> Reach.PUPIL_REFERRAL_UNIT;
      // Academies Act 2010, ss.1 to 1D: free schools, studio schools and UTCs are academies in law.
      case ACADEMY_SPONSOR_LED,
          ACADEMY_SPECIAL_SPONSOR_LED,
          ACADEMY_CONVERTER,
          FREE_SCHOOL,
          FREE_SCHOOL_SPECIAL,
          FREE_SCHOOL_ALTERNATIVE_PROVISION,
          FREE_SCHOOL_16_TO_19,
          UNIVERSITY_TECHNICAL_COLLEGE,
          STUDIO_SCHOOL,
          ACADEMY_ALTERNATIVE_PROVISION_CONVERTER,
          ACADEMY_ALTERNATIVE_PROVISION_SPONSOR_LED,
          ACADEMY_SPECIAL_CONVERTER,
          ACADEMY_16_TO_19_CONVERTER,
          ACADEMY_16_TO_19_SPONSOR_LED,
          ACADEMY_SECURE_16_TO_19 ->
          Reach.ACADEMY;
      case CITY_TECHNOLOGY_COLLEGE,
          NON_MAINTAINED_SPECIAL_SCHOOL,
          OTHER_INDEPENDENT_SPECIAL_SCHOOL,
          OTHER_INDEPENDENT_SCHOOL,
          FURTHER_EDUCATION,
          SECURE_UNIT,
          OFFSHORE_SCHOOL,
          SERVICE_CHILDRENS_EDUCATION,
          MISCELLANEOUS,
          HIGHER_EDUCATION_INSTITUTION,
          WELSH_ESTABLISHMENT,
          SIXTH_FORM_CENTRE,
          SPECIAL_POST_16_INSTITUTION,
          BRITISH_SCHOOL_OVERSEAS,
          ONLINE_PROVIDER,
          OTHER_GOVERNMENT_DEPARTMENT ->
          Reach.OUTSIDE_PART_4;
    };
  }
}
