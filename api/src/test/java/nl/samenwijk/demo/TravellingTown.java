package nl.samenwijk.demo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.samenwijk.town.RunningTown;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.Import;

/** A {@link RunningTown} of its own, in which a {@link TimeMachine} moves the clock on. All tests that travel share it; each comes home afterwards. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@RunningTown
@Import(TimeMachine.class)
@ExtendWith(ComesHome.class)
public @interface TravellingTown {}
