package org.interventionledger.ui.timeline;

import java.util.Optional;
import java.util.Set;
import org.interventionledger.api.Act;
import org.interventionledger.api.record.FindTimeline.Kind;
import org.interventionledger.api.terms.Urn;
import org.interventionledger.ui.layout.DaysAsked;
import org.interventionledger.ui.security.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The timeline of one school. */
@Controller
class TimelinePages {

  private final Timelines timelines;

  TimelinePages(Timelines timelines) {
    this.timelines = timelines;
  }

  @GetMapping("/schools/{urn}/timeline")
  String timeline(
      SignedIn signedIn,
      Model model,
      @PathVariable Urn urn,
      @RequestParam(defaultValue = "") Set<Kind> kind,
      DaysAsked days,
      @RequestParam Optional<String> text) {
    var filter = new Timelines.Filter(kind, days.first(), days.last(), text);
    var timeline = timelines.find(signedIn, urn, filter);
    model.addAttribute("urn", urn);
    model.addAttribute("school", timeline.school());
    model.addAttribute("entries", EntryShown.of(timeline));
    model.addAttribute("filter", filter);
    model.addAttribute("query", filter.query());
    model.addAttribute("days", days);
    model.addAttribute("kinds", Kind.values());
    model.addAttribute("mayCorrect", Act.CORRECT_ENTRY.isOpenTo(signedIn.officer().role()));
    return "timeline/timeline";
  }
}
