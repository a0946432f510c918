package org.interventionledger.ui.form;

import java.util.Optional;
import org.interventionledger.api.school.FindSchool.School;

/**
 * What stands around a form on its pages.
 *
 * @param heading what is done by it
 * @param action where it is sent
 * @param rests what it will be recorded as resting on
 * @param school whose matter it is, where it is one school's
 * @param above the page to go back to, where it is no school's
 */
public record Sheet(
    String heading, String action, String rests, Optional<School> school, Above above) {

  /** Name of the hidden input that tells one form from another of its kind. */
  public static final String FORM_ID = "form";

  /** One that is led to from a school's page, or from the first page. */
  public Sheet(String heading, String action, String rests, Optional<School> school) {
    this(heading, action, rests, school, Above.HOME);
  }
}
