package org.interventionledger.api.school;

import java.util.Arrays;
import java.util.Optional;

/**
 * The types of establishment of "Get Information About Schools", with their codes there. Whether
 * Part 4 reaches a type is law, and is decided on the command side.
 */
public enum EstablishmentType {
  COMMUNITY_SCHOOL(1, "Community school"),
  VOLUNTARY_AIDED_SCHOOL(2, "Voluntary aided school"),
  VOLUNTARY_CONTROLLED_SCHOOL(3, "Voluntary controlled school"),
  FOUNDATION_SCHOOL(5, "Foundation school"),
  CITY_TECHNOLOGY_COLLEGE(6, "City technology college"),
  COMMUNITY_SPECIAL_SCHOOL(7, "Community special school"),
  NON_MAINTAINED_SPECIAL_SCHOOL(8, "Non-maintained special school"),
  OTHER_INDEPENDENT_SPECIAL_SCHOOL(10, "Other independent special school"),
  OTHER_INDEPENDENT_SCHOOL(11, "Other independent school"),
  FOUNDATION_SPECIAL_SCHOOL(12, "Foundation special school"),
  PUPIL_REFERRAL_UNIT(14, "Pupil referral unit"),
  LOCAL_AUTHORITY_NURSERY_SCHOOL(15, "Local authority nursery school"),
  FURTHER_EDUCATION(18, "Further education"),
  SECURE_UNIT(24, "Secure units"),
  OFFSHORE_SCHOOL(25, "Offshore schools"),
  SERVICE_CHILDRENS_EDUCATION(26, "Service children's education"),
  MISCELLANEOUS(27, "Miscellaneous"),
  ACADEMY_SPONSOR_LED(28, "Academy sponsor led"),
  HIGHER_EDUCATION_INSTITUTION(29, "Higher education institutions"),
  WELSH_ESTABLISHMENT(30, "Welsh establishment"),
  SIXTH_FORM_CENTRE(31, "Sixth form centres"),
  SPECIAL_POST_16_INSTITUTION(32, "Special post 16 institution"),
  ACADEMY_SPECIAL_SPONSOR_LED(33, "Academy special sponsor led"),
  ACADEMY_CONVERTER(34, "Academy converter"),
  FREE_SCHOOL(35, "Free schools"),
  FREE_SCHOOL_SPECIAL(36, "Free schools special"),
  BRITISH_SCHOOL_OVERSEAS(37, "British schools overseas"),
  FREE_SCHOOL_ALTERNATIVE_PROVISION(38, "Free schools alternative provision"),
  FREE_SCHOOL_16_TO_19(39, "Free schools 16 to 19"),
  UNIVERSITY_TECHNICAL_COLLEGE(40, "University technical college"),
  STUDIO_SCHOOL(41, "Studio schools"),
  ACADEMY_ALTERNATIVE_PROVISION_CONVERTER(42, "Academy alternative provision converter"),
  ACADEMY_ALTERNATIVE_PROVISION_SPONSOR_LED(43, "Academy alternative provision sponsor led"),
  ACADEMY_SPECIAL_CONVERTER(44, "Academy special converter"),
  ACADEMY_16_TO_19_CONVERTER(45, "Academy 16-19 converter"),
  ACADEMY_16_TO_19_SPONSOR_LED(46, "Academy 16 to 19 sponsor led"),
  ONLINE_PROVIDER(49, "Online provider"),
  OTHER_GOVERNMENT_DEPARTMENT(56, "Institution funded by other government department"),
  ACADEMY_SECURE_16_TO_19(57, "Academy secure 16 to 19");

  private final int code;
  private final String label;

  EstablishmentType(int code, String label) {
    this.code = code;
    this.label = label;
  }

  /** "TypeOfEstablishment (code)". */
  public int code() {
    return code;
  }

  /** "TypeOfEstablishment (name)". */
  public String label() {
    return label;
  }

  /** Empty for a code that the national register has not used so far. */
  public static Optional<EstablishmentType> ofCode(int code) {
    return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
  }
}
