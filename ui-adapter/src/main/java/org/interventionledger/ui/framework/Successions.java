package org.interventionledger.ui.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interventionledger.api.framework.Succession;
import org.interventionledger.api.framework.Succession.StandsBeside;
import org.interventionledger.api.framework.Succession.Supersedes;
import org.interventionledger.api.framework.VersionChoice;
import org.interventionledger.api.terms.Narrative;
import org.interventionledger.ui.form.Fault;
import org.interventionledger.ui.framework.AdoptionForm.Relation;

/** What an adoption says of how the version stands to those before it. */
final class Successions {

  private Successions() {}

  /** What is said is said whole. */
  static List<Fault> faults(AdoptionForm form) {
    var faults = new ArrayList<Fault>();
    if (form.relation() == null && (form.supersedes() != null || form.decision() != null)) {
      faults.add(new Fault("relation", Fault.Kind.MISSING, List.of()));
    }
    if (form.relation() == Relation.SUPERSEDES && form.supersedes() == null) {
      faults.add(new Fault("supersedes", Fault.Kind.MISSING, List.of()));
    }
    if (form.relation() == Relation.STANDS_BESIDE && form.supersedes() != null) {
      faults.add(new Fault("supersedes", Fault.Kind.NOT_VALID, List.of()));
    }
    if (form.relation() != null && form.decision() == null) {
      faults.add(new Fault("decision", Fault.Kind.MISSING, List.of()));
    }
    return faults;
  }

  /** Of a form without such faults. */
  static Optional<Succession> of(AdoptionForm form) {
    return Optional.ofNullable(form.relation())
        .map(
            relation ->
                switch (relation) {
                  case SUPERSEDES ->
                      new Supersedes(
                          VersionChoice.named(form.supersedes()), new Narrative(form.decision()));
                  case STANDS_BESIDE -> new StandsBeside(new Narrative(form.decision()));
                });
  }
}
