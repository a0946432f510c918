package org.interventionledger.query.request;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What is due by the hour is done where the query side runs. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class EveryHour {}
