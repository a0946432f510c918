package org.interventionledger.api;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.interventionledger.api.authority.AuthorityEvent;
import org.interventionledger.api.calendar.CalendarEvent;
import org.interventionledger.api.framework.FrameworkEvent;
import org.interventionledger.api.pool.PoolEvent;
import org.interventionledger.api.school.SchoolImportEvent;

/**
 * Anything the ledger records. Each event carries its own simple name as {@code event}, so that one
 * can stand inside another (a correction holds what it puts in the place of the mistaken entry).
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "event")
public sealed interface LedgerEvent
    permits SchoolEvent,
        FrameworkEvent,
        SchoolImportEvent,
        CalendarEvent,
        PoolEvent,
        AuthorityEvent {}
