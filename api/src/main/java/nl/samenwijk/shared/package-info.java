/** Words that every feature uses: ids, pages, outcomes, phrases, the town's clock. Imports no feature. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package nl.samenwijk.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
