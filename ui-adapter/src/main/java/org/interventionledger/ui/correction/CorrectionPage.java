package org.interventionledger.ui.correction;

import java.util.List;
import java.util.Map;
import org.interventionledger.ui.act.SchoolRecord;
import org.interventionledger.ui.correction.CorrectionPages.Desk;
import org.interventionledger.ui.form.Answers;
import org.interventionledger.ui.form.Answers.Answer;
import org.interventionledger.ui.form.Asking;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.form.FieldView;
import org.interventionledger.ui.form.FormPages.Trouble;
import org.interventionledger.ui.form.Labels;
import org.interventionledger.ui.form.PageFaults;
import org.interventionledger.ui.layout.Dates;
import org.springframework.stereotype.Component;

/** Puts together what the pages of a correction show. */
@Component
class CorrectionPage {

  private final Labels labels;
  private final PageFaults faults;
  private final SchoolRecord schools;
  private final Dates dates;

  CorrectionPage(Labels labels, PageFaults faults, SchoolRecord schools, Dates dates) {
    this.labels = labels;
    this.faults = faults;
    this.schools = schools;
    this.dates = dates;
  }

  Trouble trouble(FilledCorrection correction, List<Fault> found) {
    var onPage = FilledCorrection.onPage(found);
    return Trouble.of(faults.texts(correction.filled().fields(), onPage));
  }

  List<FieldView> fields(FilledCorrection correction, Desk desk, Map<String, String> errors) {
    var offers = schools.offers(desk.school(), desk.signedIn());
    return new Asking(labels, offers, correction.filled().posted(), errors)
        .fields(offers.asked(correction.filled().fields()));
  }

  List<Answer> answers(FilledCorrection correction, Desk desk) {
    var offers = schools.offers(desk.school(), desk.signedIn());
    var answers = new Answers(labels, dates, offers, correction.filled().posted());
    return answers.of(correction.filled().fields());
  }
}
