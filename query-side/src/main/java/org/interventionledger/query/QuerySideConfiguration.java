package org.interventionledger.query;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * The query side: its projections and the handlers of its queries, wherever {@code
 * ledger.parts.query} is not {@code false}. A feature adds its own by annotating them as components
 * in its package; a component with a processing group is a projection.
 */
@AutoConfiguration
@ConditionalOnProperty(name = "ledger.parts.query", havingValue = "true", matchIfMissing = true)
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class QuerySideConfiguration {}
