/**
 * The published language of Intervention Ledger. It is a named, open module so that one sealed root
 * can name the events of every feature package, and so that serialisers may read the records.
 */
open module org.interventionledger.api {
  requires transitive com.fasterxml.jackson.annotation;
  requires org.axonframework.messaging;
  requires org.axonframework.modelling;

  exports org.interventionledger.api;
  exports org.interventionledger.api.activity;
  exports org.interventionledger.api.authority;
  exports org.interventionledger.api.board;
  exports org.interventionledger.api.calendar;
  exports org.interventionledger.api.correction;
  exports org.interventionledger.api.evidence;
  exports org.interventionledger.api.figure;
  exports org.interventionledger.api.framework;
  exports org.interventionledger.api.intervention;
  exports org.interventionledger.api.meeting;
  exports org.interventionledger.api.placement;
  exports org.interventionledger.api.record;
  exports org.interventionledger.api.refusal;
  exports org.interventionledger.api.pool;
  exports org.interventionledger.api.school;
  exports org.interventionledger.api.support;
  exports org.interventionledger.api.terms;
}
