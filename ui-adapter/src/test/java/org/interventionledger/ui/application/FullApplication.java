package org.interventionledger.ui.application;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.interventionledger.ui.LedgerApplication;
import org.interventionledger.ui.demo.SmallAuthorities;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test on the whole application with the people and the schools of the demonstration: real
 * PostgreSQL, real server on a random port, MockMvc as well. Its authorities have small frameworks
 * and no stories. Classes that say no more than this share one application and so one database:
 * each test takes schools of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = LedgerApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "ledger.demo.stories=false")
@Import(SmallAuthorities.class)
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@ContextConfiguration(initializers = DatabaseForTests.class)
public @interface FullApplication {}
