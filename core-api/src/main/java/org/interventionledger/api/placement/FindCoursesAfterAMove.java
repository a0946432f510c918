package org.interventionledger.api.placement;

import java.time.LocalDate;
import org.interventionledger.api.placement.PlacementCommand.MoveToFrameworkVersion;
import org.interventionledger.api.terms.Reader;

/**
 * What would the version call for and offer at a school, were its journey moved to it so? To be
 * known before the move is recorded. Answered by the query side with {@link FindCourses.Courses},
 * whose SQL says whether the reader may know it; nothing where the move would be refused.
 */
public record FindCoursesAfterAMove(Reader reader, MoveToFrameworkVersion move, LocalDate on) {}
