package nl.samenwijk.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.samenwijk.town.RunningTown;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;

/** A {@link RunningTown} of its own in which stories are told again and again, each time under another name and from another first day. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@RunningTown
@Import({TimeMachine.class, Retelling.class})
@ExtendWith(ComesHome.class)
@interface TellingTown {}
